#pragma once

namespace judge {

/// Turns SIGINT, SIGTERM and SIGHUP into a flag that the judge asks for; ignores SIGPIPE. If it has
/// not ended some seconds later, being stuck in writing to a terminal that nobody reads, say, the
/// process is ended at once, as interrupted: remove_leftovers finds what it leaves.
/// Call once, before any thread starts.
void watch_for_interrupts();

/// Whether one of them came.
bool interrupted();

/// Becomes readable when one comes, and stays so: for poll(2).
int interrupt_descriptor();

}  // namespace judge
