// time: O(n + m) space: O(n)
// axes: n,m
#include "measured.h"
using namespace std;

struct Customer {
    int id;
    int discount;
};

struct Order {
    int customer;
    int amount;
};

long long revenue(const vector<Customer>& customers, const vector<Order>& orders) {
    unordered_map<int, const Customer*> byId;
    for (const Customer& c : customers)  // HOT
        byId[c.id] = &c;  // HOT
    long long total = 0;
    for (const Order& o : orders) {  // HOT
        auto it = byId.find(o.customer);  // HOT
        if (it == byId.end())  // HOT
            continue;
        total += (long long)o.amount * (100 - it->second->discount);  // HOT
    }
    return total / 100;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1), m = measured::size(argc, argv, 2);
    vector<Customer> customers;
    for (int id : measured::shuffled(n))
        customers.push_back({1000 + id, int(measured::random() % 30)});
    vector<Order> orders(m);
    for (auto& o : orders)
        o = {int(1000 + measured::random() % n), int(measured::random() % 5000)};
    measured::run([&] { return revenue(customers, orders); });
}
