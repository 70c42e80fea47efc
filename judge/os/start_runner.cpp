#include "os/start_runner.h"

// Boost 1.81 forgets to include these before its own process headers.
#include <boost/optional.hpp>
#include <boost/type_traits/decay.hpp>
#include <boost/type_traits/is_convertible.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/process/v2/process.hpp>
#include <boost/process/v2/stdio.hpp>
#include <vector>

namespace judge {

namespace process = boost::process::v2;

Result<pid_t> start_runner(const std::string& path, const std::vector<std::string>& arguments,
                           int socket) {
    try {
        boost::asio::io_context context;
        static const char* const no_environment[] = {nullptr};
        process::default_process_launcher launcher;
        launcher.env = no_environment;
        boost::system::error_code failure;
        auto runner = launcher(context.get_executor(), failure, path, arguments,
                               process::process_stdio{.in = socket, .out = nullptr, .err = {}});
        if (failure)
            return internal_error("cannot start " + path + ": " + failure.message(),
                                  "is the judge installed as a whole?");
        return runner.detach().id();
    } catch (const std::exception& failure) {
        return internal_error("cannot start " + path + ": " + failure.what());
    }
}

}  // namespace judge
