// The readers and writers of the types that nearly all problems use. The prelude declares them, and
// usual_types.cpp compiles them, once: to instantiate them in every solution took a tenth of a
// second. Other types are instantiated where they are used, as these are in a solution that is
// compiled without the prelude, whose macros may give std::vector another meaning.
#pragma once

#include "wire.h"

namespace judge_wire {

extern template void append(std::string&, const std::vector<bool>&);
extern template void Reader::read(std::vector<bool>&);
extern template void append(std::string&, const std::vector<std::vector<bool>>&);
extern template void Reader::read(std::vector<std::vector<bool>>&);
extern template void append(std::string&, const std::vector<int>&);
extern template void Reader::read(std::vector<int>&);
extern template void append(std::string&, const std::vector<std::vector<int>>&);
extern template void Reader::read(std::vector<std::vector<int>>&);
extern template void append(std::string&, const std::vector<long long>&);
extern template void Reader::read(std::vector<long long>&);
extern template void append(std::string&, const std::vector<std::vector<long long>>&);
extern template void Reader::read(std::vector<std::vector<long long>>&);
extern template void append(std::string&, const std::vector<double>&);
extern template void Reader::read(std::vector<double>&);
extern template void append(std::string&, const std::vector<std::vector<double>>&);
extern template void Reader::read(std::vector<std::vector<double>>&);
extern template void append(std::string&, const std::vector<char>&);
extern template void Reader::read(std::vector<char>&);
extern template void append(std::string&, const std::vector<std::vector<char>>&);
extern template void Reader::read(std::vector<std::vector<char>>&);
extern template void append(std::string&, const std::vector<std::string>&);
extern template void Reader::read(std::vector<std::string>&);
extern template void append(std::string&, const std::vector<std::vector<std::string>>&);
extern template void Reader::read(std::vector<std::vector<std::string>>&);

}  // namespace judge_wire
