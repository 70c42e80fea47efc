#pragma once

#include <iterator>

#include "complexity/constants.h"

namespace judge {

struct NamedConstant {
    const char* name;
    double Constants::*member;
};

/// In the order of the struct.
inline const NamedConstant named_constants[] = {
    {"exact_error", &Constants::exact_error},
    {"exact_error_of_space", &Constants::exact_error_of_space},
    {"noise_floor", &Constants::noise_floor},
    {"small_buffers", &Constants::small_buffers},
    {"share_of_greatest", &Constants::share_of_greatest},
    {"trust", &Constants::trust},
    {"fair_error", &Constants::fair_error},
    {"excess_free", &Constants::excess_free},
    {"excess_span", &Constants::excess_span},
    {"error_free", &Constants::error_free},
    {"error_span", &Constants::error_span},
    {"slope_below", &Constants::slope_below},
    {"slope_above", &Constants::slope_above},
    {"slope_above_bent", &Constants::slope_above_bent},
    {"slope_of_halting", &Constants::slope_of_halting},
    {"least_lead", &Constants::least_lead},
    {"most_taken", &Constants::most_taken},
    {"most_taken_of_sums", &Constants::most_taken_of_sums},
    {"least_growth", &Constants::least_growth},
    {"least_steps", &Constants::least_steps},
    {"rarity_of_sums", &Constants::rarity_of_sums},
    {"rarity_of_two_logarithms", &Constants::rarity_of_two_logarithms},
    {"rarity_of_bases", &Constants::rarity_of_bases},
    {"rarer_in_sums", &Constants::rarer_in_sums},
    {"rare", &Constants::rare},
    {"unseen_together", &Constants::unseen_together},
    {"range_of_work", &Constants::range_of_work},
    {"range_of_space", &Constants::range_of_space},
    {"least_of_axis", &Constants::least_of_axis},
    {"span_of_largest", &Constants::span_of_largest},
    {"least_share_of_block", &Constants::least_share_of_block},
    {"least_share_of_noisy", &Constants::least_share_of_noisy},
    {"sure", &Constants::sure},
    {"level_slope", &Constants::level_slope},
    {"slow_slope", &Constants::slow_slope},
    {"halting", &Constants::halting},
    {"few_times", &Constants::few_times},
    {"trust_in_following", &Constants::trust_in_following},
    {"beyond", &Constants::beyond},
    {"steep_steps", &Constants::steep_steps},
    {"least_share", &Constants::least_share},
    {"least_share_of_variable", &Constants::least_share_of_variable},
    {"most_unknown", &Constants::most_unknown},
    {"least_confidence", &Constants::least_confidence},
    {"doubt_without_effect", &Constants::doubt_without_effect},
    {"least_share_of_line", &Constants::least_share_of_line},
};
static_assert(std::size(named_constants) * sizeof(double) == sizeof(Constants));

}  // namespace judge
