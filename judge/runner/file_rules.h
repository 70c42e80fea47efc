#pragma once

#include <cstdint>
#include <string_view>

namespace judge {

/// What a program gets that opens a file, which it may not.
struct FileAnswer {
    enum class Kind {
        forbidden,      ///< It is a violation.
        refused,        ///< `number` is the errno that opening it fails with.
        missing,        ///< The same, of a file that is not there and that its author expected.
        opened,         ///< `number` is a descriptor, or an errno below zero.
        stream,         ///< Its own stream of this number.
        null_device,    ///< /dev/null.
        random_device,  ///< /dev/urandom, for reading.
    };
    Kind kind;
    int number = 0;
};

/// Decides by the path, by flags as of open(2), and by whether the machine has the file:
/// `machine_root` is its root folder, open. A program's current folder is empty.
FileAnswer answer_to_opening(std::string_view path, std::uint64_t flags, int machine_root);

/// What a call wants that names a file.
enum class Wanted {
    there,          ///< That the file is there.
    there_or_made,  ///< At least the folder that it would be made in.
};

/// The errno with which a call that names a file fails on this machine, or 0: it might succeed.
int obstacle_to(std::string_view path, Wanted wanted, int machine_root);

}  // namespace judge
