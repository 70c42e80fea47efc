#include "os/start_runner.h"

// Version 1 of Boost's Process is headers alone in every Boost; version 2 needs a library from 1.86
// on, which not every system has beside its headers. There version 1 moved to a folder of its own.
#if __has_include(<boost/process/v1/child.hpp>)
#include <boost/process/v1/args.hpp>
#include <boost/process/v1/child.hpp>
#include <boost/process/v1/env.hpp>
#include <boost/process/v1/error.hpp>
#include <boost/process/v1/exe.hpp>
#include <boost/process/v1/io.hpp>
#include <boost/process/v1/posix.hpp>
namespace process = boost::process::v1;
#else
#include <boost/process/args.hpp>
#include <boost/process/child.hpp>
#include <boost/process/env.hpp>
#include <boost/process/error.hpp>
#include <boost/process/exe.hpp>
#include <boost/process/io.hpp>
#include <boost/process/posix.hpp>
namespace process = boost::process;
#endif

namespace judge {

Result<pid_t> start_runner(const std::string& path, const std::vector<std::string>& arguments,
                           int socket) {
    try {
        std::error_code failure;
        process::child runner(process::exe = path, process::args = arguments,
                              process::environment(), process::posix::fd.bind(0, socket),
                              process::std_out > process::null, failure);
        if (failure)
            return internal_error("cannot start " + path + ": " + failure.message(),
                                  failure == std::errc::no_such_file_or_directory
                                      ? "is the judge installed as a whole?"
                                      : "");
        runner.detach();
        return runner.id();
    } catch (const std::exception& failure) {
        return internal_error("cannot start " + path + ": " + failure.what());
    }
}

}  // namespace judge
