void validate(const Input& input) {
    for (const std::vector<int>& link : input.links) {
        require(link.size() == 2, "a link has two ends");
        for (const int server : link)
            require(0 <= server && server < input.servers,
                    "servers are numbered from 0 to servers - 1");
    }
}
