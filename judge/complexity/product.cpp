#include "complexity/product.h"

#include <algorithm>

#include "complexity/growth_class.h"

namespace judge {

double value_at(const Product& product, const std::vector<double>& sizes) {
    double value = 1;
    for (std::size_t i = 0; i < product.size(); ++i)
        if (!is_constant(product[i]))
            value *= value_at(product[i], sizes[i]);
    return value;
}

bool dominates(const Product& higher, const Product& lower) {
    bool more = false;
    for (std::size_t i = 0; i < higher.size(); ++i) {
        const int relation = compare_growth(higher[i], lower[i]);
        if (relation < 0)
            return false;
        more = more || relation > 0;
    }
    return more;
}

Term to_term(const Product& product, const std::vector<std::string>& variables) {
    Term term;
    for (std::size_t i = 0; i < product.size(); ++i)
        if (!is_constant(product[i]))
            term[variables[i]] = product[i];
    return term;
}

Order to_order(const std::vector<Product>& products, const std::vector<std::string>& variables) {
    Order order;
    for (const Product& product : products)
        order.terms.push_back(to_term(product, variables));
    return canonical(std::move(order));
}

void drop_dominated(std::vector<Product>& products) {
    const std::vector<Product> all = products;
    std::erase_if(products, [&](const Product& product) {
        return std::any_of(all.begin(), all.end(),
                           [&](const Product& other) { return dominates(other, product); });
    });
}

std::set<std::size_t> variables_of(const Product& product) {
    std::set<std::size_t> result;
    for (std::size_t i = 0; i < product.size(); ++i)
        if (!is_constant(product[i]))
            result.insert(i);
    return result;
}

}  // namespace judge
