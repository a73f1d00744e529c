#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <errno.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// Parses a text in a child process that may take so many seconds of processor time and bytes of memory: 1 if it came to an
// end, 0 if it was stopped, -1 if there could be no child. In C, since Swift may not call fork; the child calls nothing but
// cmark, whose memory comes from malloc, which glibc keeps usable after a fork.
static inline int enlist_try_parsing(const char *text, size_t length, int options, const char *const *extensions,
                                     int extension_count, unsigned seconds, size_t memory) {
  const pid_t child = fork();
  if (child < 0) return -1;
  if (child == 0) {
    const struct rlimit time = {seconds, seconds}, data = {memory, memory}, none = {0, 0};
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    signal(SIGXCPU, SIG_DFL);
    if (setrlimit(RLIMIT_CPU, &time) || setrlimit(RLIMIT_DATA, &data) || setrlimit(RLIMIT_CORE, &none)) _exit(1);
    cmark_parser *parser = cmark_parser_new(options);
    for (int index = 0; index < extension_count; index++)
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extensions[index]));
    cmark_parser_feed(parser, text, length);
    _exit(cmark_parser_finish(parser) == NULL);
  }
  int status;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return -1;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}
