#pragma once

#include <string>

namespace judge {

/// Where the judge finds and keeps its things. Nothing here is created by asking for it.

/// The program's installed companions (problems/, templates/, support/): `../share/judge` of the
/// folder in which the running executable lies.
std::string share_folder();

/// The running executable.
std::string judge_path();

/// `../libexec/judge/runner`, likewise.
std::string runner_path();

/// `../libexec/judge/mutate`, which is there only where libclang was when the judge was built.
std::string mutate_path();

/// $XDG_CACHE_HOME/judge, else ~/.cache/judge.
std::string cache_folder();

/// $XDG_DATA_HOME/judge, else ~/.local/share/judge: problems and the history of the user.
std::string data_folder();

/// A path as a shell abbreviates it, which tells no user's name: `~/.cache/judge`.
std::string below_home(const std::string& path);

}  // namespace judge
