// Runs a command and writes what it took: `measure RESULT COMMAND...`.
//
// A program of its own, because what a child inherits from a large parent counts as the child's peak memory.
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static double seconds(struct timeval time) { return time.tv_sec + time.tv_usec / 1e6; }

int main(int count, char **arguments) {
  if (count < 3) return 2;
  double start = now();
  pid_t child = fork();
  if (child == 0) {
    execvp(arguments[2], arguments + 2);
    _exit(127);
  }
  int status;
  struct rusage used;
  if (child < 0 || wait4(child, &status, 0, &used) < 0) return 3;
  double wall = now() - start;
  FILE *result = fopen(arguments[1], "w");
  if (!result) return 3;
  double cpu = seconds(used.ru_utime) + seconds(used.ru_stime);
  // Linux counts in KiB.
  fprintf(result, "{\"wall\": %.6f, \"cpu\": %.6f, \"peak_kb\": %ld}\n", wall, cpu, used.ru_maxrss * 1024 / 1000);
  return fclose(result) == 0 && WIFEXITED(status) ? WEXITSTATUS(status) : 3;
}
