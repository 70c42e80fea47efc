per-test: 1572 tests a second on 2 core2
