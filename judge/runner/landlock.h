#pragma once

namespace judge {

/// A Landlock ruleset that denies every access to files, every connection and, where the kernel
/// knows how, signals and abstract sockets to the outside; or -1 with errno. It has no effect
/// until a process enters it.
int deny_all_files();

/// Lets those in the ruleset read, or read and change, what is below `folder`; false with errno.
/// A folder that does not exist is no failure.
bool allow_reading(int ruleset, const char* folder);
bool allow_changing(int ruleset, const char* folder);

/// Puts the calling process and its children to come under a ruleset, for good.
bool enter_ruleset(int ruleset);

}  // namespace judge
