#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "build/build.h"
#include "build/invoke.h"
#include "build/prelude.h"
#include "build/recipe.h"
#include "model/report.h"
#include "os/worker.h"

namespace judge {

/// One build in a temporary folder, which is where the compiler works and what it writes to. What
/// is tried in which order is build.cpp's. All that it is given has to live as long.
class Build {
  public:
    Build(const Compiler& compiler, Worker& worker, const BuildRequest& request,
          const Prelude& prelude, const std::string& folder)
        : compiler_(compiler),
          worker_(worker),
          request_(request),
          prelude_(prelude),
          recipe_(recipe_for(request)),
          folder_(folder) {}

    Result<Done> write_sources();

    /// Whether these errors come of what the solution was taken to define or not, which a look at
    /// its text cannot always tell. From here on it is taken the other way.
    Result<bool> define_otherwise(const std::vector<CompilerMessage>& messages);

    /// Whether there is a type that the solution was taken not to define, and does.
    bool defines_twice(const std::vector<CompilerMessage>& messages) const;

    /// From here on, the solution's own `main` (for its author's tries; a function's or a class's
    /// may have one) and these names are replaced by others.
    Result<Done> set_names_apart(const std::vector<std::string>& names);

    /// With the prelude, which is fast, and knows more names than the solution asked for.
    Result<Compilation> with_prelude();

    /// With nothing before the solution but what the glue stands on.
    Result<Compilation> without_prelude();

    /// With nothing at all before the solution, whose macros then hold in every header it includes.
    /// In what the glue stands on, they do not.
    Result<Compilation> solution_first();

    /// Names that a solution declares and that mean something else in C's headers, on which the
    /// glue stands and the solution perhaps not. Nothing of what is simply not declared.
    std::vector<std::string> names_in_conflict(const std::vector<CompilerMessage>& messages) const;

    /// Makes the program of what was compiled.
    Result<Compilation> link();

    bool is_by_itself() const { return request_.by_itself; }

    bool needs_own_headers() const;

    std::string_view solution_text() const;

    std::vector<CompilerMessage> messages(const Compilation& compilation) const;

    std::string program() const { return folder_ + "/program"; }

    /// The rule that names what the compiler read.
    std::string rule() const;

  private:
    Result<Done> link_by_its_name(const std::string& copy) const;

    Result<Done> write_definitions() const;

    /// Headers around the solution.
    struct Included {
        std::vector<std::string> before, after;
    };

    std::string harness() const { return request_.support_folder + "/harness.h"; }

    /// Lets every word of the harness mean itself again.
    std::string undo_macros() const;

    /// Lets the copy stand for the user's file: where quoted includes and the assembler's files are
    /// searched for, and what `__FILE__` says there and in a header beside it, as if g++ were given
    /// the name as shown.
    void name_solution(std::vector<std::string>& arguments) const;

    Result<Compilation> compile(const Included& included, std::vector<std::string> more = {});

    Result<Compilation> invoke(std::vector<std::string> arguments);

    const Compiler& compiler_;
    Worker& worker_;
    const BuildRequest& request_;
    const Prelude& prelude_;
    const Recipe recipe_;
    const std::string& folder_;
    std::set<std::string> defined_;  ///< What of request_.definitions the solution has itself.
};

}  // namespace judge
