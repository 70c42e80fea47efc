#include "report/growth_json.h"

#include <nlohmann/json.hpp>

#include "report/growth.h"
#include "report/hints.h"

namespace judge {
namespace {

using Json = nlohmann::ordered_json;

template <class T>
Json value_or_null(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

std::string kebab(ClaimVerdict verdict) {
    switch (verdict) {
        case ClaimVerdict::right:
            return "right";
        case ClaimVerdict::too_optimistic:
            return "too-optimistic";
        case ClaimVerdict::too_pessimistic:
            return "too-pessimistic";
        case ClaimVerdict::undecidable:
            break;
    }
    return "undecidable";
}

Json order_or_null(const std::optional<Order>& order) {
    return order ? Json(to_text(*order)) : Json(nullptr);
}

Json to_json(const std::vector<Order>& orders) {
    Json array = Json::array();
    for (const Order& order : orders)
        array.push_back(to_text(order));
    return array;
}

Json to_json(const std::vector<GrowthLine>& lines) {
    Json array = Json::array();
    for (const GrowthLine& line : lines) {
        array.push_back(
            {{"line", line.line}, {"share", line.share}, {"growth", to_text(line.growth)}});
    }
    return array;
}

Json to_json(const GrowthReport& growth, bool with_lines) {
    Json object = {
        {"measured", order_or_null(growth.measured)},
        {"intended", order_or_null(growth.intended)},
        {"claimed", growth.claimed ? Json(claimed_text(*growth.claimed)) : Json(nullptr)},
        {"confidence", value_or_null(growth.confidence)}};
    if (with_lines)
        object["lines"] = growth.is_measured() ? to_json(growth.lines) : Json(nullptr);
    object["between"] = growth.between.empty() ? Json(nullptr) : to_json(growth.between);
    object["per_call"] = order_or_null(growth.per_call);
    object["exceeds_intended"] =
        growth.is_measured() && growth.intended ? Json(growth.exceeds_intended()) : Json(nullptr);
    object["claim"] = growth.claim ? Json(kebab(*growth.claim)) : Json(nullptr);
    return object;
}

Json to_json(const std::optional<GrowthPlot>& plot) {
    if (!plot)
        return nullptr;
    Json points = Json::array();
    for (const GrowthPlot::Point& point : plot->points) {
        points.push_back({{"size", point.size},
                          {"units", point.units},
                          {"fitted", point.fitted},
                          {"intended", value_or_null(point.intended)}});
    }
    return {
        {"variable", plot->variable}, {"others", text_if_set(plot->others)}, {"points", points}};
}

}  // namespace

Json text_if_set(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json growth_object(const ComplexityReport& complexity) {
    const bool measured = complexity.time.is_measured() || complexity.space.is_measured();
    return {{"time", to_json(complexity.time, true)},
            {"space", to_json(complexity.space, false)},
            {"not_measured", text_if_set(complexity.not_measured)},
            {"hints", measured ? Json(hint_texts(complexity)) : Json(nullptr)},
            {"plot", to_json(complexity.plot)}};
}

}  // namespace judge
