class NumberSet {
    struct Node {
        int number;
        Node* smaller = nullptr;
        Node* larger = nullptr;
    };
    Node* root_ = nullptr;

  public:
    bool add(int number) {
        Node** at = &root_;
        while (*at != nullptr) {
            if ((*at)->number == number)
                return false;
            at = number < (*at)->number ? &(*at)->smaller : &(*at)->larger;
        }
        *at = new Node{number};
        return true;
    }
};
