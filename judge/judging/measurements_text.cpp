#include "judging/measurements_text.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

#include "base/whole_number.h"

namespace judge {
namespace {

using nlohmann::json;
using Place = std::pair<int, std::uint32_t>;  ///< Of a cell: its line and block.

std::vector<Place> places_in(const std::vector<Series>& series) {
    std::vector<Place> places;
    for (const Series& one : series)
        for (const Sample& sample : one.samples)
            for (const Cell& cell : sample.cells)
                places.emplace_back(cell.line, cell.block);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

json to_json(const Sample& sample, const std::vector<Place>& places) {
    std::map<Place, std::uint64_t> units;
    for (const Cell& cell : sample.cells)
        units[{cell.line, cell.block}] = cell.units;
    json each = json::array();
    for (const Place& place : places)
        each.push_back(units[place]);
    const Space& space = sample.space;
    return {sample.sizes, {space.heap, space.stack, space.globals}, std::move(each)};
}

Sample sample_from(const json& text, const std::vector<Place>& places, std::size_t sizes) {
    Sample sample;
    sample.sizes = text.at(0).get<std::vector<double>>();
    const json& space = text.at(1);
    sample.space = {whole_number<std::uint64_t>(space.at(0)),
                    whole_number<std::uint64_t>(space.at(1)),
                    whole_number<std::uint64_t>(space.at(2))};
    const json& units = text.at(2);
    if (sample.sizes.size() != sizes || units.size() != places.size())
        throw std::invalid_argument("a sample has other numbers");
    for (std::size_t i = 0; i < places.size(); ++i)
        if (const auto count = whole_number<std::uint64_t>(units.at(i)); count > 0) {
            sample.cells.push_back({places[i].first, places[i].second, count});
            sample.units += count;
        }
    return sample;
}

Series series_from(const json& text, const std::vector<Place>& places, std::size_t sizes) {
    Series series{whole_number<int>(text.at(0)), whole_number<int>(text.at(1)), {}};
    if (series.axis < -1 || series.axis >= static_cast<int>(sizes) || series.shape < 0)
        throw std::invalid_argument("there is no such series");
    for (const json& sample : text.at(2))
        series.samples.push_back(sample_from(sample, places, sizes));
    return series;
}

}  // namespace

std::string to_json_text(const Measurements& measured) {
    const std::vector<Place> places = places_in(measured.series);
    json series = json::array();
    for (const Series& one : measured.series) {
        json samples = json::array();
        for (const Sample& sample : one.samples)
            samples.push_back(to_json(sample, places));
        series.push_back({one.axis, one.shape, std::move(samples)});
    }
    json worse = json::array();
    for (const WorseShape& one : measured.worse)
        worse.push_back({one.number, one.rearranged.way, one.rearranged.part});
    const CountedRun& largest = measured.largest;
    const GrownBy& input = largest.input;
    const json object = {
        {"variables", measured.variables},
        {"why", measured.why},
        {"largest",
         {input.shape, input.sizes, input.seed, input.rearranged.way, input.rearranged.part,
          largest.units}},
        {"worse", std::move(worse)},
        {"places", places},
        {"series", std::move(series)},
    };
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<Measurements> parse_measurements(std::string_view text) {
    try {
        const json object = json::parse(text);
        Measurements measured;
        measured.variables = object.at("variables").get<std::vector<std::string>>();
        measured.why = object.at("why");
        const json& largest = object.at("largest");
        measured.largest = {{whole_number<std::size_t>(largest.at(0)),
                             {},
                             whole_number<int>(largest.at(2)),
                             {largest.at(3), whole_number<int>(largest.at(4))}},
                            largest.at(5)};
        for (const json& size : largest.at(1))
            measured.largest.input.sizes.push_back(whole_number<long long>(size));
        for (const json& one : object.at("worse"))
            measured.worse.push_back(
                {whole_number<int>(one.at(0)), {one.at(1), whole_number<int>(one.at(2))}});
        std::vector<Place> places;
        for (const json& place : object.at("places"))
            places.emplace_back(whole_number<int>(place.at(0)),
                                whole_number<std::uint32_t>(place.at(1)));
        for (const json& one : object.at("series"))
            measured.series.push_back(series_from(one, places, measured.variables.size()));
        return measured;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

}  // namespace judge
