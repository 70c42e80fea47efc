#include "build/recipe.h"

#include <algorithm>

#include "os/files.h"

namespace judge {
namespace {

/// The .cpp files of a folder.
std::vector<std::string> sources_in(const std::string& folder) {
    std::vector<std::string> paths;
    for (const std::string& name : list_folder(folder))
        if (name.ends_with(".cpp"))
            paths.push_back(folder + "/" + name);
    return paths;
}

/// Those that every program needs. What stands in for library functions differs.
std::vector<std::string> shared_sources(const std::string& support) {
    return {support + "/wire.cpp", support + "/nodes.cpp", support + "/usual_types.cpp",
            support + "/harness.cpp"};
}

Recipe recipe_for_judging(const BuildRequest& request, std::vector<std::string> language) {
    language.push_back("-O2");
    const std::string& support = request.support_folder;
    // Of what a problem's tool costs to compile, -Og takes two thirds of -O2; what it runs once,
    // takes about as long.
    return {
        .language = language,
        .own = request.build_fast ? std::vector<std::string>{"-Og"} : std::vector<std::string>{},
        .object_language = language,
        .objects = sources_in(support),
        .prelude = support + "/prelude.h",
        .link_file = support + "/link.args"};
}

/// The lowest optimisation that does away with what nobody wrote, frames and lines for telling
/// whose work it is, and a call in every basic block. Recursion is not unrolled: the same line
/// would count in other ways at every level.
Recipe recipe_for_counting(const BuildRequest& request, std::vector<std::string> language) {
    std::vector<std::string> object_language = language;
    object_language.push_back("-O2");
    const std::string folder = request.support_folder + "/counting";
    language.insert(language.end(), {"-isystem", folder + "/config"});
    for (const char* argument :
         {"-O1", "-g1", "-fno-omit-frame-pointer", "-fno-optimize-sibling-calls", "--param",
          "max-inline-insns-recursive=0", "--param", "max-inline-insns-recursive-auto=0",
          "-fsanitize-coverage=trace-pc"})
        language.push_back(argument);
    std::vector<std::string> objects = sources_in(folder);
    for (std::string& shared : shared_sources(request.support_folder))
        objects.push_back(std::move(shared));
    return {.language = std::move(language),
            .object_language = std::move(object_language),
            .objects = std::move(objects),
            .prelude = folder + "/prelude.h",
            .link_file = folder + "/link.args"};
}

/// With what finds mistakes. The judge's own part of a program is not looked at: it would take
/// longer than what it reads for.
Recipe recipe_for_finding(const BuildRequest& request, std::vector<std::string> language,
                          const std::vector<std::string>& finding) {
    std::vector<std::string> object_language = language;
    object_language.push_back("-O2");
    language.insert(language.end(), finding.begin(), finding.end());
    const std::string& support = request.support_folder;
    return {.language = std::move(language),
            .object_language = std::move(object_language),
            .objects = shared_sources(support),
            .prelude = support + "/prelude.h",
            .link_file = {}};
}

/// Little is optimised away, so that a mistake is still there and lies on its line.
Recipe recipe_for_sanitizing(const BuildRequest& request, std::vector<std::string> language) {
    return recipe_for_finding(
        request, std::move(language),
        {"-O1", "-g1", "-fno-omit-frame-pointer", "-fsanitize=address,undefined",
         "-fno-sanitize-recover=undefined", "-D_GLIBCXX_ASSERTIONS"});
}

/// Nothing is optimised away, so that every variable has its value where a line is left. One that
/// was never set holds `unset`.
Recipe recipe_for_debugging(const BuildRequest& request, std::vector<std::string> language,
                            const char* unset) {
    Recipe recipe = recipe_for_sanitizing(request, std::move(language));
    recipe.own.push_back(std::string("-ftrivial-auto-var-init=") + unset);
    std::ranges::replace(recipe.language, std::string("-O1"), std::string("-O0"));
    std::ranges::replace(recipe.language, std::string("-g1"), std::string("-g"));
    // Iterators that are not valid any more, or at the end, are noticed where they are used. All of
    // the program has to be so: containers are larger then.
    for (std::vector<std::string>* language : {&recipe.language, &recipe.object_language})
        language->push_back("-D_GLIBCXX_DEBUG");
    for (std::string& source : sources_in(request.support_folder + "/debugging"))
        recipe.objects.push_back(std::move(source));
    return recipe;
}

}  // namespace

Recipe recipe_for(const BuildRequest& request) {
    std::vector<std::string> language = {"-std=" + request.standard(),
                                         "-DONLINE_JUDGE",
                                         "-pipe",
                                         "-fno-diagnostics-show-caret",
                                         "-fno-diagnostics-show-option",
                                         "-fdiagnostics-color=never",
                                         "-fdiagnostics-column-unit=byte"};
    switch (request.purpose) {
        case Purpose::counting:
            return recipe_for_counting(request, std::move(language));
        case Purpose::sanitizing:
            return recipe_for_sanitizing(request, std::move(language));
        case Purpose::debugging:
            return recipe_for_debugging(request, std::move(language), "pattern");
        case Purpose::debugging_zeroed:
            return recipe_for_debugging(request, std::move(language), "zero");
        case Purpose::memcheck:
            return recipe_for_finding(request, std::move(language), {"-O0", "-g"});
        case Purpose::finding_races:
            return recipe_for_finding(
                request, std::move(language),
                {"-O1", "-g1", "-fno-omit-frame-pointer", "-fsanitize=thread"});
        case Purpose::judging:
            break;
    }
    return recipe_for_judging(request, std::move(language));
}

}  // namespace judge
