// judge: three-values
#include <vector>
using namespace std;
struct Tree {
    Tree* left;
    Tree* right;
    long long sum;
};
long long sum(const Tree* tree) {
    return tree->left == nullptr ? tree->sum : sum(tree->left);  // here
}
vector<long long> runningTotal(vector<int>& values, int scale) {
    Tree* root = new Tree;
    root->sum = (long long)values.size() * scale;
    return {sum(root)};
}
