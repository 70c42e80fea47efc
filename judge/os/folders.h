#pragma once

#include <string>

namespace judge {

/// Where the judge finds and keeps its things. Nothing here is created by asking for it.

/// The program's installed companions (problems/, templates/, support/): `../share/judge` of the
/// folder in which the running executable lies.
std::string share_folder();

/// `../libexec/judge/runner`, likewise.
std::string runner_path();

/// `../libexec/judge/mutate`, which is there only where libclang was when the judge was built.
std::string mutate_path();

/// $XDG_CACHE_HOME/judge, else ~/.cache/judge.
std::string cache_folder();

/// $XDG_DATA_HOME/judge, else ~/.local/share/judge: problems and the history of the user.
std::string data_folder();

}  // namespace judge
