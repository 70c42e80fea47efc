#pragma once

namespace judge {

/// Mends what a parent may have left the judge with that it cannot work with: standard streams that
/// are closed, so that the next file to be opened would get their numbers; a mask that takes from
/// the judge the use of its own new files; low limits of open files and of the stack that may be
/// raised; a folder for temporary files that is named as seen from the current one. Passing a limit
/// of file size is an error of the write from here on, not a signal.
void mend_inherited_state();

}  // namespace judge
