#include "model/cpp_literal.h"

#include <fmt/core.h>

#include <cstdint>

#include "base/text.h"

namespace judge {
namespace {

/// Three digits, so that no digit behind it belongs to it.
std::string octal(unsigned char byte) {
    return fmt::format("\\{:03o}", byte);
}

std::string escaped(std::string_view bytes, char quote) {
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == quote || c == '\\')
            text += std::string("\\") + c;
        else if (c == '\n')
            text += "\\n";
        else if (byte < 0x20 || byte >= 0x7f || c == '?')  // "??=" is another sign to some.
            text += c == '?' ? "?" : octal(byte);
        else
            text += c;
    }
    return text;
}

class LiteralMaker {
  public:
    explicit LiteralMaker(std::string_view text) : rest_(text) {}

    std::string make(const Type& type) {
        if (type.is_array())
            return array(type.inside());
        if (type.is_nullable())
            return take("null") ? "std::nullopt" : make(type.inside());
        switch (type.base) {
            case Type::Base::boolean:
            case Type::Base::integer:
                return whole();
            case Type::Base::long_integer:
                return with_width(whole());
            case Type::Base::real:
                return real();
            case Type::Base::character:
                return "'" + escaped(string(), '\'') + "'";
            case Type::Base::string:
                return text(string());
            case Type::Base::tree:
                return "repro::tree_of<TreeNode>(" + places() + ")";
            case Type::Base::list:
                return "repro::list_of<ListNode>(" + places() + ")";
            case Type::Base::tree_node:
            case Type::Base::list_node:
                return take("null") ? "nullptr"
                                    : fmt::format("repro::node_at({}, {})", type.argument, whole());
            case Type::Base::structure:
                return structure(*type.structure);
        }
        return {};
    }

  private:
    bool take(std::string_view words) {
        if (!rest_.starts_with(words))
            return false;
        rest_.remove_prefix(words.size());
        return true;
    }

    std::string whole() {
        const std::size_t end = rest_.find_first_of(",]}");
        std::string digits(rest_.substr(0, end));
        rest_.remove_prefix(digits.size());
        // A minus is no part of a literal.
        return digits == "-2147483648" ? "(-2147483647 - 1)" : digits;
    }

    static std::string with_width(const std::string& digits) {
        return digits == "-9223372036854775808" ? "(-9223372036854775807LL - 1)"
               : digits == "(-2147483647 - 1)"  ? "-2147483648LL"
                                                : digits + "LL";
    }

    std::string real() {
        constexpr const char* limits = "std::numeric_limits<double>::";
        if (take("\"NaN\""))
            return std::string(limits) + "quiet_NaN()";
        if (take("\"Infinity\""))
            return std::string(limits) + "infinity()";
        if (take("\"-Infinity\""))
            return std::string("-") + limits + "infinity()";
        const std::string digits = whole();
        return digits.find_first_of(".e") == digits.npos ? digits + ".0" : digits;
    }

    /// The bytes of a string in quotes.
    std::string string() {
        std::string bytes;
        take("\"");
        while (!rest_.empty() && !take("\"")) {
            if (!take("\\")) {
                bytes += rest_.front();
                rest_.remove_prefix(1);
            } else if (take("u")) {
                // \u00xx is a control character, \udcxx a byte that is not UTF-8.
                bytes += static_cast<char>(
                    std::stoul(std::string(rest_.substr(0, 4)), nullptr, 16) & 0xff);
                rest_.remove_prefix(4);
            } else {
                const char c = rest_.front();
                bytes += c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c;
                rest_.remove_prefix(1);
            }
        }
        return bytes;
    }

    static std::string text(const std::string& bytes) {
        const std::string literal = cpp_text(bytes);
        return bytes.find('\0') == bytes.npos
                   ? literal
                   : fmt::format("std::string({}, {})", literal, bytes.size());
    }

    template <class Element>
    std::string list(const Element& element, char close) {
        std::string text = "{";
        rest_.remove_prefix(1);
        while (!rest_.empty() && rest_.front() != close) {
            if (text.size() > 1)
                text += ", ";
            text += element();
            take(",");
        }
        rest_.remove_prefix(rest_.empty() ? 0 : 1);
        return text + "}";
    }

    std::string array(const Type& element) {
        return list([&] { return make(element); }, ']');
    }
    std::string places() {
        return list([&] { return take("null") ? "{}" : whole(); }, ']');
    }
    std::string structure(const Structure& structure) {
        std::size_t field = 0;
        return structure.name + list(
                                    [&] {
                                        (void)string();
                                        take(":");
                                        return make(structure.fields[field++].type);
                                    },
                                    '}');
    }

    std::string_view rest_;
};

}  // namespace

std::string cpp_literal(const Type& type, std::string_view value) {
    return LiteralMaker(value).make(type);
}

std::string cpp_text(std::string_view bytes) {
    return "\"" + escaped(bytes, '"') + "\"";
}

}  // namespace judge
