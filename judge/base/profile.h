#pragma once

#include <string_view>

namespace judge {

/// Whose child it is: decides what the sandbox lets it do.
enum class Profile {
    program,    ///< A static program that computes: its streams, memory, threads and time.
    sanitizer,  ///< The same built with sanitizers, which is dynamic: may read the files that are
                ///< named, such as its libraries, and what a sanitizer asks about its own process.
    compiler,   ///< The compiler and its helpers: may read and change files below the paths that
                ///< are named, and make processes, but has no network.
};

/// As it is said on the runner's command line.
constexpr const char* word_for(Profile profile) {
    switch (profile) {
        case Profile::program:
            return "program";
        case Profile::sanitizer:
            return "sanitizer";
        case Profile::compiler:
            return "compiler";
    }
    return "";
}

/// Of that word; of another one, what may do least.
constexpr Profile profile_of(std::string_view word) {
    for (const Profile profile : {Profile::sanitizer, Profile::compiler})
        if (word == word_for(profile))
            return profile;
    return Profile::program;
}

}  // namespace judge
