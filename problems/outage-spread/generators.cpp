// Plans of halls.

namespace {

using Floor = std::vector<std::string>;

Floor filled(int rows, int columns, char place) {
    return Floor(static_cast<std::size_t>(rows),
                 std::string(static_cast<std::size_t>(columns), place));
}

int any_below(Random& random, int end) {
    return static_cast<int>(random.integer(0, end - 1));
}

}  // namespace

/// Any places: mostly racks that are up.
Input mixed(Random& random, int rows, int columns) {
    Floor floor = filled(rows, columns, 'o');
    for (std::string& row : floor)
        for (char& place : row)
            place = "oooooox..."[any_below(random, 10)];
    return {std::move(floor)};
}

/// Small: any shape up to so many rows and columns, of few racks that are down.
Input few(Random& random, int most) {
    Floor floor = filled(1 + any_below(random, most), 1 + any_below(random, most), 'o');
    for (std::string& row : floor)
        for (char& place : row)
            place = random.chance(0.1) ? 'x' : random.chance(0.2) ? '.' : 'o';
    return {std::move(floor)};
}

/// All racks are up, but for some anywhere.
Input all_up_but(Random& random, int rows, int columns, int down) {
    Floor floor = filled(rows, columns, 'o');
    for (int i = 0; i < down; ++i)
        floor[any_below(random, rows)][any_below(random, columns)] = 'x';
    return {std::move(floor)};
}

/// All are down, but for one anywhere.
Input all_down_but_one(Random& random, int rows, int columns) {
    Floor floor = filled(rows, columns, 'x');
    floor[any_below(random, rows)][any_below(random, columns)] = 'o';
    return {std::move(floor)};
}

/// Every second place is down: all spread at once, and none further than one place.
Input chequered(Random&, int rows, int columns) {
    Floor floor = filled(rows, columns, 'o');
    for (int row = 0; row < rows; ++row)
        for (int column = row % 2; column < columns; column += 2)
            floor[row][column] = 'x';
    return {std::move(floor)};
}

/// One way that goes along each second row, to and fro; between two of them there is one rack at
/// the end. It begins at the top, or at the bottom.
Input winding(Random&, int rows, int columns, bool from_the_top) {
    Floor floor = filled(rows, columns, '.');
    for (int row = 0; row < rows; ++row) {
        if (row % 2 == 0)
            floor[row].assign(floor[row].size(), 'o');
        else if (row + 1 < rows)
            floor[row][row % 4 == 1 ? columns - 1 : 0] = 'o';
    }
    const int last = (rows - 1) / 2 * 2;
    if (from_the_top)
        floor[0][0] = 'x';
    else
        floor[last][last % 4 == 0 ? columns - 1 : 0] = 'x';
    return {std::move(floor)};
}

/// Upper half down, lower half up, with one row of empty places but for one rack between them.
Input through_a_gap(Random& random, int rows, int columns) {
    Floor floor = filled(rows, columns, 'o');
    const int wall = rows / 2;
    for (int row = 0; row < wall; ++row)
        floor[row].assign(floor[row].size(), 'x');
    floor[wall].assign(floor[wall].size(), '.');
    floor[wall][any_below(random, columns)] = 'o';
    return {std::move(floor)};
}

/// All of one kind.
Input all(Random&, int rows, int columns, char place) {
    return {filled(rows, columns, place)};
}
