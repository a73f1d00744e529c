// The floor: what only creating a site's files takes, with two threads: `floor SITE OUTPUT RESULT < PATHS`.
//
// PATHS are the site's files, one a line, sorted, from its folder. All are read into memory first; only creating their
// folders and writing them to OUTPUT, which must not exist, is timed.
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

typedef struct {
  char *path, *bytes;
  size_t length;
} File;

static File *files;
static size_t file_count;

static void fail(const char *what) {
  perror(what);
  exit(3);
}

static double elapsed(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static void read_file(const char *path) {
  FILE *input = fopen(path, "r");
  struct stat about;
  if (!input || fstat(fileno(input), &about) < 0) fail(path);
  files = realloc(files, (file_count + 1) * sizeof(File));
  File *file = &files[file_count++];
  file->path = strdup(path);
  file->length = about.st_size;
  file->bytes = malloc(file->length + 1);
  if (fread(file->bytes, 1, file->length, input) != file->length) fail(path);
  fclose(input);
}

// Makes the folders above a path, all but those of the path before it.
static void make_folders(char *path, const char *before) {
  for (char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
    if (before && strncmp(path, before, slash - path + 1) == 0) continue;
    *slash = 0;
    if (mkdir(path, 0755) < 0 && errno != EEXIST) fail(path);
    *slash = '/';
  }
}

// Half of the files, one after the other, so that the threads seldom want one folder.
static void *write_half(void *half) {
  size_t start = half ? file_count / 2 : 0, end = half ? file_count : file_count / 2;
  for (size_t place = start; place < end; place++) {
    File *file = &files[place];
    make_folders(file->path, place > start ? file[-1].path : NULL);
    int output = open(file->path, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (output < 0 || write(output, file->bytes, file->length) != (ssize_t)file->length || close(output) < 0) fail(file->path);
  }
  return NULL;
}

int main(int count, char **arguments) {
  if (count != 4) return 2;
  FILE *result = fopen(arguments[3], "w");
  if (!result || chdir(arguments[1]) < 0) fail(arguments[1]);
  char *line = NULL;
  size_t room = 0;
  for (ssize_t length; (length = getline(&line, &room, stdin)) > 0;) {
    line[length - 1] = 0;
    read_file(line);
  }
  double wall = elapsed(CLOCK_MONOTONIC), cpu = elapsed(CLOCK_PROCESS_CPUTIME_ID);
  if (mkdir(arguments[2], 0755) < 0 || chdir(arguments[2]) < 0) fail(arguments[2]);
  pthread_t other;
  if (pthread_create(&other, NULL, write_half, "second") != 0) fail("thread");
  write_half(NULL);
  pthread_join(other, NULL);
  wall = elapsed(CLOCK_MONOTONIC) - wall, cpu = elapsed(CLOCK_PROCESS_CPUTIME_ID) - cpu;
  fprintf(result, "{\"wall\": %.6f, \"cpu\": %.6f, \"peak_kb\": 0}\n", wall, cpu);
  return fclose(result) == 0 ? 0 : 3;
}
