#include <fmt/core.h>

#include <algorithm>
#include <ctime>
#include <optional>

#include "app/chosen_problem.h"
#include "app/commands.h"
#include "app/next_problem.h"
#include "app/output.h"
#include "base/text.h"
#include "judging/solution_file.h"
#include "os/background.h"
#include "os/failure.h"
#include "os/files.h"
#include "os/folders.h"
#include "os/foreground.h"
#include "os/interrupt.h"
#include "os/keyboard.h"
#include "os/saved_files.h"
#include "os/terminal.h"
#include "report/screen.h"

namespace judge {
namespace {

constexpr const char* keys =
    "r run  s submit  e explain  h hint  p problem  d debug  n next  q quit";

std::string time_of_day() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return fmt::format("{:02}:{:02}:{:02}", local.tm_hour, local.tm_min, local.tm_sec);
}

std::string first_line(const std::string& page) {
    return page.substr(0, page.find('\n'));
}

/// One terminal, one folder, and the judges that it starts: each run is a judge of its own, so that
/// a save ends the one that goes on and begins anew.
class Watch {
  public:
    Watch(const WatchCommand& command, std::string folder, std::string only, SavedFiles saved)
        : command_(command),
          folder_(std::move(folder)),
          only_(std::move(only)),
          saved_(std::move(saved)),
          on_screen_(keyboard_.is_there() && is_rewritable(1)) {}

    Result<int> work() {
        if (on_screen_)
            begin_screen();
        auto status = loop();
        if (on_screen_) {
            end_screen();
            print(page());
        }
        return status;
    }

    /// A solution from now on, to be tried at once.
    void begin(const std::string& file) {
        file_ = file;
        start("run");
    }

  private:
    Result<int> loop() {
        draw();
        for (;;) {
            std::vector<int> others = {saved_.number()};
            if (judging_)
                others.push_back(judging_->number());
            const Keyboard::Event event = keyboard_.wait({}, others);
            switch (event.kind) {
                case Keyboard::Event::Kind::end:
                    return interrupted() ? Result<int>(interrupted_error()) : 0;
                case Keyboard::Event::Kind::key:
                    if (event.key == "q")
                        return 0;
                    press(event.key);
                    break;
                case Keyboard::Event::Kind::suspend:
                    suspend();
                    break;
                case Keyboard::Event::Kind::other:
                    if (event.other == 0)
                        look_at_saved();
                    else
                        read_more();
                    break;
                case Keyboard::Event::Kind::changed:
                    fit_width();
                    break;
                case Keyboard::Event::Kind::timeout:
                    break;
            }
            if (failure_)
                return *failure_;
            draw();
        }
    }

    void look_at_saved() {
        for (const std::string& name : saved_.take()) {
            const bool is_tests = !file_.empty() && folder_ + name == tests_file_of(file_);
            const bool is_solution = only_.empty() ? is_source(name) : name == only_;
            // A submit counts: it comes to its end, and what was saved meanwhile waits.
            const bool submits = judging_ && doing_ == "submit";
            if ((is_solution || is_tests) && submits) {
                saved_since_ = true;
                continue;
            }
            if (is_solution && file_ != folder_ + name) {
                file_ = folder_ + name;
                forget_page();
            }
            if (is_solution || is_tests)
                start("run");
        }
    }

    /// Of another file.
    void forget_page() {
        for (std::string* const text : {&shown_, &before_, &last_verdict_, &done_})
            text->clear();
    }

    static bool is_source(const std::string& name) {
        return !name.starts_with('.') && is_solution_file(name);
    }

    void press(const std::string& key) {
        static const std::vector<std::pair<std::string, const char*>> commands = {
            {"r", "run"}, {"s", "submit"}, {"e", "explain"}, {"h", "hint"}, {"p", "show"}};
        for (const auto& [letter, command] : commands)
            if (key == letter)
                start(command);
        if (key == "d")
            debug();
        if (key == "n")
            go_on();
        scroll(key);
    }

    /// As `less` does it.
    void scroll(const std::string& key) {
        const auto is = [&](std::initializer_list<std::string_view> presses) {
            return std::ranges::find(presses, key) != presses.end();
        };
        const auto page = static_cast<long>(layout().shown);
        long by = 0;
        if (is({"j", "\n", "\r", "\x1b[B", "\x1bOB"}))
            by = 1;
        else if (is({"k", "\x1b[A", "\x1bOA"}))
            by = -1;
        else if (is({" ", "f", "\x1b[6~"}))
            by = page;
        else if (is({"b", "\x1b[5~"}))
            by = -page;
        else if (is({"g", "\x1b[H", "\x1bOH", "\x1b[1~"}))
            by = -static_cast<long>(first_row_);
        else if (is({"G", "\x1b[F", "\x1bOF", "\x1b[4~"}))
            by = static_cast<long>(layout().rows.size());
        first_row_ = static_cast<std::size_t>(std::max(0L, static_cast<long>(first_row_) + by));
        first_row_ = std::min(first_row_, layout().last_first());
    }

    /// Who prints a page breaks its lines: one that costs little is printed anew.
    void fit_width() {
        if (standard_output_style().width != width_ && (doing_ == "run" || doing_ == "show"))
            start(doing_);
    }

    void suspend() {
        if (on_screen_)
            end_screen();
        keyboard_.suspend();
        if (on_screen_)
            begin_screen();
    }

    /// The problem of the file, as the file says it now.
    std::string slug() const {
        const auto solution = read_submission(file_, command_.standard);
        return solution ? problem_of(*solution) : "";
    }

    std::vector<std::string> words(const std::string& command) const {
        std::vector<std::string> words = {judge_path(), command};
        words.push_back(command == "hint" || command == "show" ? slug() : file_);
        if (command != "hint" && command != "show")
            words.insert(words.end(), {"--std", command_.standard});
        for (const std::string& folder : command_.problem_folders)
            words.insert(words.end(), {"--problems", folder});
        return words;
    }

    void start(std::string command) {
        if (file_.empty())
            return;
        judging_.reset();  // Ends what goes on.
        saved_since_ = false;
        has_begun_ = false;
        doing_ = std::move(command);
        first_row_ = 0;
        const TerminalStyle style = standard_output_style();
        width_ = style.width;
        auto started = Background::start(
            words(doing_),
            {show_elsewhere({style.width > 0 ? style.width : 80, style.colour, style.unicode})});
        if (started)
            judging_.emplace(*std::move(started));
        else
            failure_ = started.errors();
    }

    void read_more() {
        const bool is_all = judging_->read_more();
        if (!has_begun_ && judging_->printed().find('\n') != std::string::npos)
            begin_page();
        if (is_all)
            take_result();
    }

    /// The verdict is known; what else there is to say may never come, should a save begin anew.
    void begin_page() {
        has_begun_ = true;
        before_.clear();
        if (doing_ != "run" && doing_ != "submit")
            return;
        const std::string verdict = first_line(judging_->printed());
        if (!last_verdict_.empty() && verdict != last_verdict_)
            before_ = last_verdict_;
        last_verdict_ = verdict;
    }

    void take_result() {
        shown_ = judging_->printed();
        judging_.reset();
        done_ = fmt::format("{}  {}", doing_, time_of_day());
        if (!on_screen_)
            print(fmt::format("{}  {}\n{}\n", file_, done_, shown_));
        flush_output();
    }

    void debug() {
        if (!on_screen_ || file_.empty())
            return;
        judging_.reset();
        keyboard_.give();
        end_screen();
        (void)run_in_foreground(words("debug"));
        keyboard_.take();
        begin_screen();
    }

    void go_on() {
        const std::string next = file_.empty() ? "" : next_problem(slug());
        if (next.empty())
            return;
        const std::string file = folder_ + next + ".cpp";
        if (!exists(file))
            (void)run(StartCommand{next, file, false, false, command_.problem_folders});
        if (!only_.empty())
            only_ = next + ".cpp";
        forget_page();
        file_ = file;
        start("show");
    }

    std::string state() const {
        if (!judging_)
            return done_ + (saved_since_ ? "; saved since: r runs it" : "");
        if (!judging_->printed().empty())
            return doing_ + ": more follows ...";
        const bool compiles = doing_ == "run" || doing_ == "submit";
        return doing_ + (compiles ? ": compiling and running ..." : " ...");
    }

    /// What there is of the result that is awaited, else the last one.
    const std::string& page() const {
        return judging_ && !judging_->printed().empty() ? judging_->printed() : shown_;
    }

    /// How the page lies in the window.
    struct Layout {
        std::vector<std::string> head;       ///< What goes on.
        std::vector<std::string_view> rows;  ///< All of the page.
        std::size_t shown = 0;               ///< How many of them there is room for.

        bool fits_in(std::size_t room) const { return rows.size() <= room; }
        bool fits() const { return fits_in(shown); }
        std::size_t last_first() const { return fits() ? 0 : rows.size() - shown; }
    };

    /// Empty lines go where the rest then fits.
    Layout layout() const {
        const TerminalStyle style = standard_output_style();
        const auto height = static_cast<std::size_t>(std::max(terminal_height(1), 6));
        const std::string what = file_.empty() ? "save a solution to see what it does" : file_;
        Layout layout;
        layout.head = {shown_line(style, what) + "  " + paint(style, Colour::dim, state())};
        if (!before_.empty())
            layout.head.push_back(paint(style, Colour::dim, "before: ") + before_);
        layout.rows = split_lines(page());
        const std::size_t room = height - layout.head.size() - 1;  // Above the keys.
        if (layout.rows.size() < room) {
            layout.head.emplace_back();
            layout.shown = room - 1;
            return layout;
        }
        std::vector<std::string_view> dense = layout.rows;
        std::erase(dense, "");
        if (dense.size() <= room)
            layout.rows = std::move(dense);
        layout.shown = layout.fits_in(room) ? room : room - 1;
        return layout;
    }

    /// What goes on, the page as far as there is room, and the keys.
    void draw() const {
        if (!on_screen_)
            return;
        const TerminalStyle style = standard_output_style();
        const auto width = static_cast<std::size_t>(std::max(style.width, 20) - 1);
        const Layout layout = this->layout();
        std::vector<std::string> lines = layout.head;
        const std::size_t first = std::min(first_row_, layout.last_first());
        const std::size_t end = std::min(first + layout.shown, layout.rows.size());
        lines.insert(lines.end(), layout.rows.begin() + static_cast<std::ptrdiff_t>(first),
                     layout.rows.begin() + static_cast<std::ptrdiff_t>(end));
        lines.resize(layout.head.size() + layout.shown);
        const auto dim = [&](const std::string& text) {
            lines.push_back(paint(style, Colour::dim, first_columns(text, width)));
        };
        if (!layout.fits())
            dim(fmt::format("... rows {} to {} of {}: j k, arrows, space and b scroll", first + 1,
                            end, layout.rows.size()));
        dim(keys);
        rewrite_screen(joined(lines, "\n"));
    }

    const WatchCommand& command_;
    std::string folder_;  ///< Ends in "/", or is empty.
    std::string only_;    ///< The name of the one file that is watched; empty: all of the folder.
    SavedFiles saved_;
    Keyboard keyboard_;
    bool on_screen_;
    std::string file_;          ///< What is tried; empty: nothing yet.
    std::string doing_;         ///< The command that was started last.
    bool saved_since_ = false;  ///< While a submit went on.
    std::optional<Background> judging_;
    bool has_begun_ = false;     ///< It has told its first line.
    int width_ = 0;              ///< That it prints for.
    std::size_t first_row_ = 0;  ///< Of the page, where it does not fit.
    std::string shown_, done_, before_, last_verdict_;
    std::optional<Errors> failure_;
};

}  // namespace

Result<int> run(const WatchCommand& command) {
    const bool is_file = !command.of.empty() && !is_folder(command.of);
    if (is_file)
        if (const auto readable = check_argument(command.of); !readable)
            return readable.errors();
    const std::size_t slash = command.of.rfind('/');
    std::string folder =
        is_file ? command.of.substr(0, slash == std::string::npos ? 0 : slash + 1) : command.of;
    if (!folder.empty() && !folder.ends_with('/'))
        folder += '/';
    auto saved = SavedFiles::in(folder.empty() ? "." : folder);
    if (!saved)
        return saved.errors();
    Watch watch(command, folder,
                is_file ? command.of.substr(slash == std::string::npos ? 0 : slash + 1) : "",
                *std::move(saved));
    if (is_file)
        watch.begin(command.of);
    else if (const std::string last = last_saved_solution(command.problem_folders, folder);
             !last.empty())
        watch.begin(last);
    return watch.work();
}

}  // namespace judge
