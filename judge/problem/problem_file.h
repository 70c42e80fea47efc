#pragma once

#include "model/problem.h"
#include "problem/document.h"

namespace judge {

/// Whether these files lie beside problem.yaml.
struct Companions {
    bool generators = false;
    bool validator = false;
    bool checker = false;
};

/// Fills in everything of `problem` that problem.yaml says; mistakes are the document's.
void read_problem_file(Document& document, const Companions& companions, Problem& problem);

}  // namespace judge
