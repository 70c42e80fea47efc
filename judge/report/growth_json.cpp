#include "report/growth_json.h"

#include <nlohmann/json.hpp>

namespace judge {
namespace {

using Json = nlohmann::ordered_json;

Json text_if_set(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

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

Json to_json(const std::vector<GrowthLine>& lines) {
    Json array = Json::array();
    for (const GrowthLine& line : lines) {
        array.push_back({{"line", line.line}, {"share", line.share}, {"growth", line.growth}});
    }
    return array;
}

bool is_measured(const GrowthReport& growth) {
    return !growth.measured.empty() || !growth.between.empty();
}

Json to_json(const GrowthReport& growth, bool with_lines) {
    Json object = {{"measured", text_if_set(growth.measured)},
                   {"intended", text_if_set(growth.intended)},
                   {"claimed", text_if_set(growth.claimed)},
                   {"confidence", value_or_null(growth.confidence)}};
    if (with_lines) {
        object["lines"] = is_measured(growth) ? to_json(growth.lines) : Json(nullptr);
    }
    object["between"] = growth.between.empty() ? Json(nullptr) : Json(growth.between);
    object["per_call"] = text_if_set(growth.per_call);
    object["claim"] = growth.claim ? Json(kebab(*growth.claim)) : Json(nullptr);
    return object;
}

Json to_json(const std::optional<GrowthPlot>& plot) {
    if (!plot) {
        return nullptr;
    }
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

Json growth_object(const ComplexityReport& complexity) {
    const bool measured = is_measured(complexity.time) || is_measured(complexity.space);
    return {{"time", to_json(complexity.time, true)},
            {"space", to_json(complexity.space, false)},
            {"not_measured", text_if_set(complexity.not_measured)},
            {"hints", measured ? Json(complexity.hints) : Json(nullptr)},
            {"plot", to_json(complexity.plot)}};
}

}  // namespace judge
