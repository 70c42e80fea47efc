void validate(const Input& input) {
    for (const std::vector<int>& transfer : input.transfers) {
        require(transfer.size() == 3, "a transfer has two regions and a price");
        if (transfer.size() != 3)
            continue;
        for (const int region : {transfer[0], transfer[1]})
            require(0 <= region && region < input.regions,
                    "regions are numbered from 0 to regions - 1");
        require(0 <= transfer[2] && transfer[2] <= 1000000000,
                "a price is from 0 to 1000000000");
    }
}
