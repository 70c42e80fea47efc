#include "complexity/leading_sets.h"

#include <algorithm>

#include "complexity/growth_class.h"

namespace judge {
namespace {

bool covers(const std::vector<Product>& set, const std::vector<bool>& must_occur) {
    for (std::size_t variable = 0; variable < must_occur.size(); ++variable)
        if (must_occur[variable] &&
            std::none_of(set.begin(), set.end(),
                         [&](const Product& product) { return !is_constant(product[variable]); }))
            return false;
    return true;
}

}  // namespace

std::vector<Product> products_of(const std::vector<std::vector<Factor>>& factors) {
    std::vector<Product> products = {{}};
    for (const std::vector<Factor>& choices : factors) {
        std::vector<Product> longer;
        for (const Product& product : products) {
            for (const Factor& choice : choices) {
                longer.push_back(product);
                longer.back().push_back(choice);
            }
        }
        products = std::move(longer);
    }
    return products;
}

std::vector<std::vector<Product>> leading_sets(const std::vector<Product>& products,
                                               const std::vector<bool>& must_occur,
                                               std::size_t most) {
    struct Growing {
        std::vector<Product> set;
        std::size_t next;
    };
    std::vector<Growing> current = {{{}, 0}};
    std::vector<std::vector<Product>> result;
    for (std::size_t size = 1; size <= most; ++size) {
        std::vector<Growing> larger;
        for (const Growing& each : current) {
            for (std::size_t i = each.next; i < products.size(); ++i) {
                const Product& product = products[i];
                if (std::all_of(product.begin(), product.end(), is_constant) ||
                    std::any_of(each.set.begin(), each.set.end(), [&](const Product& other) {
                        return dominates(other, product) || dominates(product, other);
                    }))
                    continue;
                larger.push_back({each.set, i + 1});
                larger.back().set.push_back(product);
                if (covers(larger.back().set, must_occur))
                    result.push_back(larger.back().set);
            }
        }
        current = std::move(larger);
    }
    return result;
}

}  // namespace judge
