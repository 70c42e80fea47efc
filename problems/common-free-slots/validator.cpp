void validate(const Input& input) {
    constexpr long long latest = 1000000000000000;
    std::size_t appointments = 0;
    for (const auto& calendar : input.calendars)
        for (const auto& appointment : calendar) {
            ++appointments;
            require(appointment.size() == 2, "an appointment is a pair");
            if (appointment.size() != 2)
                continue;
            require(-latest <= appointment[0], "times are from -1000000000000000");
            require(appointment[1] <= latest, "times are up to 1000000000000000");
            require(appointment[0] <= appointment[1], "an appointment does not end before it begins");
        }
    require(appointments <= 60000, "there are at most 60000 appointments");
}
