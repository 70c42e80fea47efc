#include "model/verify_report.h"

#include <algorithm>

namespace judge {

std::size_t CheckReport::count(Finding::Severity severity) const {
    return static_cast<std::size_t>(std::ranges::count(findings, severity, &Finding::severity));
}

void CheckReport::error(std::string message, std::optional<SourceSpot> where, std::string help) {
    findings.push_back(
        {Finding::Severity::error, std::move(message), std::move(where), std::move(help)});
}

void CheckReport::warning(std::string message, std::optional<SourceSpot> where, std::string help) {
    findings.push_back(
        {Finding::Severity::warning, std::move(message), std::move(where), std::move(help)});
}

std::size_t VerifyReport::count(Finding::Severity severity) const {
    std::size_t all = 0;
    for (const CheckReport& check : checks)
        all += check.count(severity);
    return all;
}

}  // namespace judge
