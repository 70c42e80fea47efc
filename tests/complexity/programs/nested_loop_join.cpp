// time: O(n * m) space: O(n + m)
// axes: n,m
#include <cstdlib>
#include <iostream>
#include <vector>

struct User {
    int id;
    long long spent;
};

struct Order {
    int user;
    int amount;
};

int main(int argc, char** argv) {
    int n = argc > 1 ? std::atoi(argv[1]) : 100;
    int m = argc > 2 ? std::atoi(argv[2]) : 100;
    std::vector<User> users;
    for (int i = 0; i < n; ++i)
        users.push_back({i, 0});
    std::vector<Order> orders;
    for (int i = 0; i < m; ++i)
        orders.push_back({static_cast<int>(i * 7919LL % n), i % 100});

    for (User& user : users) {
        for (const Order& order : orders) {  // HOT
            if (order.user == user.id)       // HOT
                user.spent += order.amount;
        }
    }

    long long most = 0;
    for (const User& user : users)
        most = user.spent > most ? user.spent : most;
    std::cout << "largest customer: " << most << '\n';
}
