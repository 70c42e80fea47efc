Input these(Random&) {
    return {{1, 2, 3}, 1};
}
