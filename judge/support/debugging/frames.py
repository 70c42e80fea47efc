# Run by gdb on the image of a process that ended badly: prints, as a line of JSON, where in the
# solution that was and what its variables held.

import gdb
import json

MOST_FRAMES = 3000  # Walking them takes time; a recursion that is deeper says so.
NEAR_FRAMES = 80    # How far down the solution's own function is looked for.


def is_pointer(value):
    return value.type.strip_typedefs().code == gdb.TYPE_CODE_PTR


def shown(value):
    """A value as people write it; a pointer by what it points to."""
    if is_pointer(value) and int(value) == 0:
        return "null"
    target = value.type.strip_typedefs().target() if is_pointer(value) else None
    if target is not None and target.strip_typedefs().code == gdb.TYPE_CODE_STRUCT:
        return "pointer to " + shown(value.dereference())
    return value.format_string(max_elements=8, max_depth=3, deref_refs=True, symbols=False)


def add(values, name, make):
    if name in values:
        return
    try:
        values[name] = shown(make())
    except (gdb.error, RuntimeError, ValueError, AttributeError):
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
