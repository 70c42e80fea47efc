#include "judging/kept_growth.h"

#include <nlohmann/json.hpp>

#include "base/digest.h"

namespace judge {
namespace {

using nlohmann::json;

constexpr CacheArea cache_area = CacheArea::complexity;

std::string key_of(const std::string& problem, const std::string& build) {
    return Digest().field("problem", problem).field("build", build).hex();
}

template <class T>
json optional_value(const std::optional<T>& value) {
    return value ? json(*value) : json(nullptr);
}

template <class T>
std::optional<T> optional_at(const json& object, const char* key) {
    const json& value = object.at(key);
    return value.is_null() ? std::nullopt : std::optional<T>(value.get<T>());
}

json to_json(const GrowthReport& report) {
    json lines = json::array();
    for (const GrowthLine& line : report.lines)
        lines.push_back({line.line, line.share, line.growth});
    return {{"measured", report.measured},
            {"between", report.between},
            {"per_call", report.per_call},
            {"intended", report.intended},
            {"claimed", report.claimed},
            {"claim", report.claim ? json(static_cast<int>(*report.claim)) : json(nullptr)},
            {"confidence", optional_value(report.confidence)},
            {"lines", std::move(lines)}};
}

GrowthReport report_from(const json& object) {
    GrowthReport report;
    report.measured = object.at("measured");
    report.between = object.at("between");
    report.per_call = object.at("per_call");
    report.intended = object.at("intended");
    report.claimed = object.at("claimed");
    if (const auto claim = optional_at<int>(object, "claim"))
        report.claim = static_cast<ClaimVerdict>(*claim);
    report.confidence = optional_at<double>(object, "confidence");
    for (const json& line : object.at("lines"))
        report.lines.push_back({line.at(0), line.at(1), line.at(2)});
    return report;
}

json to_json(const std::optional<GrowthPlot>& plot) {
    if (!plot)
        return nullptr;
    json points = json::array();
    for (const GrowthPlot::Point& point : plot->points)
        points.push_back({point.size, point.units, point.fitted, optional_value(point.intended)});
    return {{"variable", plot->variable}, {"others", plot->others}, {"points", std::move(points)}};
}

std::optional<GrowthPlot> plot_from(const json& object) {
    if (object.is_null())
        return std::nullopt;
    GrowthPlot plot{object.at("variable"), object.at("others"), {}};
    for (const json& point : object.at("points")) {
        GrowthPlot::Point read{point.at(0), point.at(1), point.at(2), std::nullopt};
        if (!point.at(3).is_null())
            read.intended = point.at(3).get<double>();
        plot.points.push_back(read);
    }
    return plot;
}

json to_json(const std::vector<WeightedTerm>& curve) {
    json terms = json::array();
    for (const WeightedTerm& weighted : curve) {
        json factors = json::object();
        for (const auto& [name, factor] : weighted.term)
            factors[name] = {factor.base, factor.power, factor.logs, factor.loglogs,
                             factor.factorial};
        terms.push_back({weighted.coefficient, std::move(factors)});
    }
    return terms;
}

json to_json(const CountedRun& run) {
    return {{"shape", run.shape}, {"sizes", run.sizes}, {"seed", run.seed}, {"units", run.units}};
}

CountedRun run_from(const json& object) {
    return {object.at("shape"), object.at("sizes"), object.at("seed"), object.at("units")};
}

std::vector<WeightedTerm> curve_from(const json& terms) {
    std::vector<WeightedTerm> curve;
    for (const json& entry : terms) {
        WeightedTerm weighted;
        weighted.coefficient = entry.at(0);
        for (const auto& [name, factor] : entry.at(1).items())
            weighted.term[name] = {factor.at(0), factor.at(1), factor.at(2), factor.at(3),
                                   factor.at(4)};
        curve.push_back(std::move(weighted));
    }
    return curve;
}

}  // namespace

std::optional<DescribedGrowth> find_kept_growth(const BuildCache& cache, const std::string& problem,
                                                const std::string& build) {
    const auto folder = find_entry(cache, cache_area, key_of(problem, build));
    if (!folder)
        return std::nullopt;
    const auto text = read_facts(*folder);
    if (!text)
        return std::nullopt;
    try {
        const json object = json::parse(*text);
        DescribedGrowth growth;
        growth.report.time = report_from(object.at("time"));
        growth.report.space = report_from(object.at("space"));
        growth.report.sizes = object.at("sizes");
        growth.report.not_measured = object.at("not_measured");
        growth.report.hints = object.at("hints");
        growth.report.plot = plot_from(object.at("plot"));
        growth.curve = curve_from(object.at("curve"));
        growth.largest = run_from(object.at("largest"));
        return growth;
    } catch (const json::exception&) {
        drop_entry(cache, cache_area, key_of(problem, build));
        return std::nullopt;
    }
}

void keep_growth(const BuildCache& cache, const std::string& problem, const std::string& build,
                 const DescribedGrowth& growth,
                 const std::function<void(const std::string&)>& say) {
    if (build.empty() || cache.folder.empty())
        return;
    const json object = {
        {"time", to_json(growth.report.time)}, {"space", to_json(growth.report.space)},
        {"sizes", growth.report.sizes},        {"not_measured", growth.report.not_measured},
        {"hints", growth.report.hints},        {"plot", to_json(growth.report.plot)},
        {"curve", to_json(growth.curve)},      {"largest", to_json(growth.largest)}};
    auto entry = begin_entry(cache);
    if (!entry) {
        complain(cache, entry.errors(), say);
        return;
    }
    const std::string text =
        object.dump(-1, ' ', false, nlohmann::detail::error_handler_t::replace);
    if (const auto written = write_facts(entry->path(), text); !written) {
        complain(cache, written.errors(), say);
        return;
    }
    if (const auto kept = add_entry(cache, cache_area, key_of(problem, build), std::move(*entry));
        !kept)
        complain(cache, kept.errors(), say);
}

}  // namespace judge
