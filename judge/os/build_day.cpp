#include "os/build_day.h"

#include <cstdlib>

namespace judge {

std::chrono::sys_days build_day() {
    using namespace std::chrono;
    const char* const set = std::getenv("SOURCE_DATE_EPOCH");
    return floor<days>(set && *set ? sys_seconds(seconds(std::atoll(set)))
                                   : floor<seconds>(system_clock::now()));
}

}  // namespace judge
