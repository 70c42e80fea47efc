#include "build/library_names.h"

#include <elf.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "base/text.h"
#include "build/invoke.h"
#include "os/files.h"

namespace judge {
namespace {

constexpr Bytes largest_archive = mebibytes(256);
constexpr std::string_view archive_magic = "!<arch>\n";

/// What an archive defines: the names, each with the place of the member that defines it.
using Index = std::map<std::string, std::uint64_t>;

std::uint64_t big_endian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

/// The symbol index is an archive's first member, called "/" (ar(5)): a count and so many places,
/// of four big-endian bytes each, and the names.
Index read_index(std::string_view archive) {
    constexpr std::size_t header = 60, name_size = 16, word = 4;
    archive.remove_prefix(archive_magic.size());
    Index index;
    if (archive.size() < header || trim(archive.substr(0, name_size)) != "/")
        return index;
    archive.remove_prefix(header);
    const std::uint64_t count = big_endian(archive.substr(0, word));
    if (archive.size() / word <= count)
        return index;
    std::string_view names = archive.substr(word * (count + 1));
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::string_view name = names.substr(0, names.find('\0'));
        names.remove_prefix(std::min(names.size(), name.size() + 1));
        index.emplace(name, big_endian(archive.substr(word * (i + 1), word)));
    }
    return index;
}

/// The indexes of an archive, or of those that a linker's script in its place names.
void read_indexes(const std::string& path, std::vector<Index>& indexes) {
    const auto content = read_file(path, largest_archive);
    if (!content)
        return;
    if (content->starts_with(archive_magic)) {
        indexes.push_back(read_index(*content));
        return;
    }
    for (std::size_t at = content->find('/'); at != content->npos; at = content->find('/', at)) {
        const std::size_t end = std::min(content->find_first_of(" \n)", at), content->size());
        const std::string name = content->substr(at, end - at);
        if (name.ends_with(".a") && name != path)
            read_indexes(name, indexes);
        at = end;
    }
}

/// The words of the command with which g++ would link, as `-###` prints it.
std::vector<std::string> link_command(const std::string& printed) {
    std::vector<std::string> words;
    for (const std::string_view line : split_lines(printed)) {
        if (line.find(" -lc ") == line.npos)
            continue;
        std::string word;
        for (const char c : std::string(line) + ' ')
            if (c != ' ' && c != '"')
                word += c;
            else if (!word.empty())
                words.push_back(std::exchange(word, {}));
    }
    return words;
}

/// The value of type `T` at `offset`; nothing beyond the end.
template <class T>
std::optional<T> value_at(const std::string& bytes, std::uint64_t offset) {
    T value;
    if (offset > bytes.size() || bytes.size() - offset < sizeof value)
        return std::nullopt;
    std::memcpy(&value, bytes.data() + offset, sizeof value);
    return value;
}

template <class T>
void put(std::string& bytes, std::uint64_t offset, const T& value) {
    std::memcpy(bytes.data() + offset, &value, sizeof value);
}

bool is_the_librarys(const std::string& library_names, const std::string& name, int type) {
    const bool variable = type == STT_OBJECT || type == STT_TLS || type == STT_COMMON;
    return library_names.find("\nf " + name + "\n") != library_names.npos ||
           (variable && library_names.find("\nv " + name + "\n") != library_names.npos);
}

/// An object's table of symbols, and where in the file its and its names' sections are described.
struct SymbolTable {
    std::uint64_t strings_at = 0;
    std::string names;  ///< Each ended by a zero byte.
    struct Entry {
        std::uint64_t at = 0;  ///< In the file.
        Elf64_Sym symbol{};
        std::string name;
    };
    std::vector<Entry> defined;  ///< For others: those that are neither local nor undefined.
};

/// Nothing for what is no ELF file of 64 bits.
std::optional<SymbolTable> read_symbols(const std::string& file) {
    const auto header = value_at<Elf64_Ehdr>(file, 0);
    if (!header || std::memcmp(header->e_ident, ELFMAG, SELFMAG) != 0 ||
        header->e_ident[EI_CLASS] != ELFCLASS64)
        return std::nullopt;
    for (std::uint64_t i = 0; i < header->e_shnum; ++i) {
        const auto section = value_at<Elf64_Shdr>(file, header->e_shoff + i * sizeof(Elf64_Shdr));
        if (!section || section->sh_type != SHT_SYMTAB)
            continue;
        SymbolTable table;
        table.strings_at = header->e_shoff + section->sh_link * sizeof(Elf64_Shdr);
        const auto strings = value_at<Elf64_Shdr>(file, table.strings_at);
        if (!strings || strings->sh_offset > file.size() ||
            file.size() - strings->sh_offset < strings->sh_size)
            return std::nullopt;
        table.names = file.substr(strings->sh_offset, strings->sh_size);
        for (std::uint64_t at = 0; at < section->sh_size; at += sizeof(Elf64_Sym)) {
            const auto symbol = value_at<Elf64_Sym>(file, section->sh_offset + at);
            if (!symbol || symbol->st_name >= table.names.size())
                return std::nullopt;
            if (ELF64_ST_BIND(symbol->st_info) != STB_LOCAL && symbol->st_shndx != SHN_UNDEF)
                table.defined.push_back(
                    {section->sh_offset + at, *symbol, table.names.c_str() + symbol->st_name});
        }
        return table;
    }
    return std::nullopt;
}

}  // namespace

Result<std::string> find_library_names(const Compiler& compiler, Worker& worker,
                                       const std::string& folder) {
    const auto printed =
        invoke_compiler(compiler, worker, folder, {"-###", "-static", "-x", "c++", "/dev/null"}, {},
                        std::chrono::minutes(1));
    if (!printed)
        return printed.errors();
    const std::vector<std::string> words = link_command(printed->diagnostics);
    std::set<std::string> all, variables_only;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const auto end = words.begin() + static_cast<std::ptrdiff_t>(i);
        if (!word.starts_with("-l") || std::find(words.begin(), end, word) != end)
            continue;
        std::vector<Index> indexes;
        for (const std::string& path : words)
            if (path.starts_with("-L") && indexes.empty())
                read_indexes(path.substr(2) + "/lib" + word.substr(2) + ".a", indexes);
        for (const Index& index : indexes) {
            const auto heap = index.find("malloc");
            for (const auto& [name, member] : index) {
                const bool replaceable =
                    word == "-lstdc++" || (heap != index.end() && member == heap->second);
                if (!name.starts_with("_Z"))
                    (replaceable ? variables_only : all).insert(name);
            }
        }
    }
    std::string text = "\n";
    for (const std::string& name : all)
        text += "f " + name + "\n";
    for (const std::string& name : variables_only)
        text += "v " + name + "\n";
    return text;
}

bool is_name_of_library(const std::string& library_names, std::string_view name) {
    return is_the_librarys(library_names, std::string(name), STT_OBJECT);
}

Result<Done> set_apart_from_library(const std::string& object, const std::string& library_names) {
    auto file = read_file(object);
    if (!file)
        return file.errors();
    auto table = read_symbols(*file);
    if (!table)
        return Done{};
    bool renamed = false;
    for (SymbolTable::Entry& entry : table->defined) {
        if (entry.name.starts_with("_Z") ||
            !is_the_librarys(library_names, entry.name, ELF64_ST_TYPE(entry.symbol.st_info)))
            continue;
        entry.symbol.st_name = static_cast<Elf64_Word>(table->names.size());
        table->names += entry.name + ".of_solution" + '\0';
        put(*file, entry.at, entry.symbol);
        renamed = true;
    }
    if (!renamed)
        return Done{};
    // A longer copy of the names, at the file's end.
    auto strings = *value_at<Elf64_Shdr>(*file, table->strings_at);
    strings.sh_offset = file->size();
    strings.sh_size = table->names.size();
    put(*file, table->strings_at, strings);
    *file += table->names;
    return write_file(object, *file);
}

}  // namespace judge
