/* What the words of a script's line mean: the table of all steps. Private to commands/. */
#ifndef SCREENS_COMMANDS_REPLAY_WORDS_H
#define SCREENS_COMMANDS_REPLAY_WORDS_H

#include "screens/commands/replay_line.h"
#include "screens/commands/replay_script.h"

/* The line has at least one token. `started`: something else than `seed` came before. False: an
 * issue was added. */
bool replay_words_read(const ReplayLine *line, bool started, ReplayStep *out, Issues *issues);

#endif
