#include "screens/commands/verbs.h"

void command_tell_issues(const Host *host, const Issues *issues) {
    for (size_t i = 0; i < issues_kept(issues); i++) {
        host->complain(host->self, issues_at(issues, i)->text);
        host->complain(host->self, "\n");
    }
}

static int command_usage(const Host *host, const Options *options) {
    host->complain(host->self, "shoes: ");
    host->complain(host->self, options->problem);
    host->complain(host->self, "\nshoes: `shoes --help` tells what there is\n");
    return STATUS_USAGE;
}

int command_run(const Host *host, const Options *options) {
    switch (options->verb) {
    case VERB_LINT:
        return command_lint(host, options);
    case VERB_REPLAY:
        return command_replay(host, options);
    case VERB_FACES:
        return command_faces(host, options);
    case VERB_VOICE:
        return command_voice(host, options);
    case VERB_PRINT:
        return command_print(host, options);
    case VERB_REPORT:
        return command_report(host, options);
    case VERB_EXPORT:
        return command_export(host, options);
    case VERB_IMPORT:
        return command_import(host, options);
    case VERB_HELP:
        return command_help(host);
    case VERB_VERSION:
        return command_version(host);
    case VERB_USAGE:
        return command_usage(host, options);
    case VERB_PLAY:
        break;
    }
    return STATUS_FINE;
}
