void validate(const Input& input) {
    constexpr long long latest = 1000000000000000;
    for (const auto& incident : input.incidents) {
        require(incident.size() == 2, "an incident is a pair");
        if (incident.size() != 2)
            continue;
        require(-latest <= incident[0], "times are from -1000000000000000");
        require(incident[1] <= latest, "times are up to 1000000000000000");
        require(incident[0] < incident[1], "an incident begins before it ends");
    }
}
