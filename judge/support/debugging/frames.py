# Run by gdb on the image of a process that ended badly: prints, as a line of JSON, where in the
# solution that was and what its variables held.

import gdb
import json
import re

MOST_FRAMES = 3000  # Walking them takes time; a recursion that is deeper says so.
NEAR_FRAMES = 80    # How far down the solution's own function is looked for.


def is_pointer(value):
    return value.type.strip_typedefs().code == gdb.TYPE_CODE_PTR


class Unknown(Exception):
    """What a value is cannot be told in words that help."""


def letters_at(address, length):
    """So many bytes as text, or as many as can be read up to a zero byte where there is no length."""
    memory = gdb.selected_inferior()
    if length is not None:
        return bytes(memory.read_memory(address, length)).decode("utf-8", "replace")
    letters = b""
    while len(letters) <= Writer.MOST_LETTERS:
        letter = bytes(memory.read_memory(address + len(letters), 1))
        if letter == b"\0":
            break
        letters += letter
    return letters.decode("utf-8", "replace")


def is_letter(plain):
    """Whether a type is one byte of text rather than a small number."""
    return plain.sizeof == 1 and str(plain.unqualified()) == "char"


class Writer:
    """Writes a value as people do, such as {{1, 2}, {3}} or {"a": 3}: containers by what they hold,
    structs by their fields, pointers by what they point to."""

    MOST_ELEMENTS = 8
    MOST_LETTERS = 60
    MOST_DEPTH = 5
    MOST_VALUES = 60  # Of one value, in all.

    def __init__(self):
        self.left = self.MOST_VALUES

    def write(self, value, depth=0):
        self.left -= 1
        if depth > self.MOST_DEPTH or self.left < 0:
            return "..."
        if not isinstance(value, gdb.Value):  # Of a vector<bool>, say.
            return json.dumps(value)
        plain = value.type.strip_typedefs()
        if plain.code in (gdb.TYPE_CODE_REF, gdb.TYPE_CODE_RVALUE_REF):
            return self.write(value.referenced_value(), depth)
        printer = gdb.default_visualizer(value)
        if printer is not None:
            return self.write_printed(value, printer, depth)
        if plain.code == gdb.TYPE_CODE_PTR:
            return self.write_pointer(value, depth)
        if plain.code == gdb.TYPE_CODE_ARRAY:
            return self.write_array(value, depth)
        if plain.code == gdb.TYPE_CODE_STRUCT:
            return self.write_struct(value, depth)
        if plain.sizeof == 1 and plain.code == gdb.TYPE_CODE_INT:
            words = value.format_string()  # As in "97 'a'".
            return words.split(" ", 1)[-1] if is_letter(plain) else words.split(" ")[0]
        return value.format_string(symbols=False)

    def write_text(self, text):
        cut = len(text) > self.MOST_LETTERS
        return json.dumps(text[:self.MOST_LETTERS], ensure_ascii=False) + ("..." if cut else "")

    def write_pointer(self, value, depth):
        if int(value) == 0:
            return "null"
        target = value.type.strip_typedefs().target().strip_typedefs()
        if target.code in (gdb.TYPE_CODE_STRUCT, gdb.TYPE_CODE_PTR):
            return "pointer to " + self.write(value.dereference(), depth + 1)
        if is_letter(target):
            return self.write_text(letters_at(int(value), None))
        return value.format_string(symbols=False)

    def write_array(self, value, depth):
        plain = value.type.strip_typedefs()
        first, last = plain.range()
        if is_letter(plain.target().strip_typedefs()):
            return self.write_text(letters_at(int(value.address), last + 1 - first).rstrip("\0"))
        return self.in_braces((value[i] for i in range(first, last + 1)), depth)

    def write_struct(self, value, depth):
        name = str(value.type.strip_typedefs().unqualified())
        if name.startswith("std::array<"):
            return self.write(value["_M_elems"], depth)
        if name.startswith(("std::", "__gnu_")) or "lambda" in name:
            raise Unknown
        fields = []
        for field in value.type.strip_typedefs().fields():
            if field.artificial or not hasattr(field, "bitpos"):
                continue
            if len(fields) == self.MOST_ELEMENTS:
                fields.append("...")
                break
            words = self.known_or_dots(value[field], depth + 1)
            if not field.is_base_class and field.name:
                fields.append(field.name + " = " + words)
            elif words != "{}":
                fields.append(words)
        return "{" + ", ".join(fields) + "}"

    def known_or_dots(self, value, depth):
        try:
            return self.write(value, depth)
        except Unknown:
            return "..."

    def in_braces(self, values, depth):
        words = []
        for value in values:
            if len(words) == self.MOST_ELEMENTS or self.left <= 0:
                words.append("...")
                break
            words.append(self.known_or_dots(value, depth + 1))
        return "{" + ", ".join(words) + "}"

    def pairs_of(self, children, depth):
        words = []
        for _, key in children:
            if len(words) == self.MOST_ELEMENTS or self.left <= 0:
                words.append("...")
                break
            words.append(self.known_or_dots(key, depth + 1) + ": " +
                         self.known_or_dots(next(children)[1], depth + 1))
        return "{" + ", ".join(words) + "}"

    def write_printed(self, value, printer, depth):
        """By what its library tells of it."""
        hint = printer.display_hint() if hasattr(printer, "display_hint") else None
        if hint == "string":
            text = printer.to_string()
            if not isinstance(text, str):  # A lazy string.
                text = letters_at(int(text.address), min(text.length, self.MOST_LETTERS + 1))
            return self.write_text(text)
        name = str(value.type.strip_typedefs().unqualified())
        if "iterator" in name.split("<")[0]:
            if printer.to_string() == "invalid iterator":
                return "no valid iterator"
            raise Unknown  # One at the end points to nothing.
        children = iter(printer.children()) if hasattr(printer, "children") else None
        if name.startswith(("std::unique_ptr<", "std::shared_ptr<", "std::weak_ptr<")):
            return self.write_smart_pointer(children, depth)
        if name.startswith(("std::optional<", "std::any", "std::variant<")):
            return next((self.write(each[1], depth) for each in children), "nothing")
        if children is None:
            text = printer.to_string()
            return text if isinstance(text, str) else self.write(text, depth)
        if hint == "map":
            return self.pairs_of(children, depth)
        return self.in_braces((each[1] for each in children), depth)

    def write_smart_pointer(self, children, depth):
        for _, pointer in children:
            if int(pointer) != 0:
                return "pointer to " + self.write(pointer.dereference(), depth + 1)
        return "null"


def count_of(value):
    """How many elements a container says that it has; nothing for what is none."""
    printer = gdb.default_visualizer(value)
    words = printer.to_string() if printer is not None and hasattr(printer, "children") else None
    found = re.search(r"(?: of length | with )(\d+)", words) if isinstance(words, str) else None
    if found:
        return int(found.group(1))
    return 0 if isinstance(words, str) and words.startswith("empty ") else None


def shown(value):
    """A value as people write it."""
    if value.type.strip_typedefs().code in (gdb.TYPE_CODE_REF, gdb.TYPE_CODE_RVALUE_REF):
        value = value.referenced_value()
    count = count_of(value)
    if count is None:
        return Writer().write(value)
    words = "1 element" if count == 1 else "%d elements" % count
    return words if count == 0 else Writer().write(value) + " (" + words + ")"


def add(values, name, make):
    if name in values:
        return
    try:
        values[name] = shown(make())
    except Exception:  # What lies there may be no value of its type: gdb's own printers stumble.
        pass  # It lies where nothing can be read, say.


def variables(frame):
    """The locals, parameters and members of `this` that the frame's line can name."""
    values = {}
    block = frame.block()
    while block is not None:
        for symbol in block:
            if symbol.is_variable or symbol.is_argument:
                add(values, symbol.name, lambda: symbol.value(frame))
        if block.function is not None:
            break
        block = block.superblock
    try:
        this = frame.read_var("this").dereference()
        for field in this.type.strip_typedefs().fields():
            if not field.is_base_class and not field.artificial:
                add(values, field.name, lambda: this[field])
    except (gdb.error, ValueError):
        pass
    for symbol in frame.find_sal().symtab.static_block():
        if symbol.is_variable:
            add(values, symbol.name, lambda: symbol.value(frame))
    for symbol in frame.find_sal().symtab.global_block():
        if symbol.is_variable:
            add(values, symbol.name, lambda: symbol.value(frame))
    return values


def arguments(frame):
    values = {}
    try:
        for symbol in frame.block():
            if symbol.is_argument:
                if symbol.name == "this":
                    add(values, "this", lambda: symbol.value(frame).dereference())
                else:
                    add(values, symbol.name, lambda: symbol.value(frame))
    except RuntimeError:
        pass
    return values


def main():
    gdb.execute("set language c++")  # Whatever the innermost frame was written in.
    found = {"function": "", "line": 0, "values": {}, "called": "", "arguments": {}, "depth": 0,
             "outer_line": 0, "outer_values": {}}
    frame, before, number = gdb.newest_frame(), None, 0
    while frame is not None and number < MOST_FRAMES:
        place = frame.find_sal()
        in_solution = place.symtab is not None and place.symtab.filename == "/solution"
        if not found["line"] and in_solution:
            found.update(function=frame.name() or "", line=place.line, values=variables(frame))
            if before is not None:
                found.update(called=before.name() or "", arguments=arguments(before))
        elif in_solution and not found["outer_line"]:
            found.update(outer_line=place.line, outer_values=variables(frame))
        if found["line"]:
            if in_solution and frame.name() == found["function"]:
                found["depth"] += 1
        elif number > NEAR_FRAMES:
            break
        before, number = frame, number + 1
        frame = frame.older()
    print("frames " + json.dumps(found))


main()
