# CPU seconds of one R thread for ets, auto.arima and thetaf with 95 % bounds, beside the product's series per second.
# Arguments: the sample file, the lines `judging.series_per_s.…` of bench/run judging, how many series a frequency.
suppressMessages(library(forecast))
arguments <- commandArgs(trailingOnly = TRUE)
sample <- read.delim(arguments[1], stringsAsFactors = FALSE)
own <- readLines(arguments[2])
size <- as.integer(arguments[3])
for (frequency in c(1, 4, 12)) {
  name <- c("1" = "yearly", "4" = "quarterly", "12" = "monthly")[[as.character(frequency)]]
  series <- sample[sample$freq == frequency, ]
  series <- series[order(series$rank), ][seq_len(size), ]
  line <- grep(paste0("^judging.series_per_s.", name, ":"), own, value = TRUE)
  rate <- as.numeric(strsplit(line, " ")[[1]][2])
  seconds <- function(method) {
    sum(sapply(seq_len(size), function(i) {
      x <- ts(as.numeric(strsplit(series$train[i], " ")[[1]]), frequency = frequency)
      sum(system.time(method(x, series$h[i]))[c("user.self", "sys.self")])
    }))
  }
  ets_seconds <- seconds(function(x, h) forecast(ets(x), h = h, level = 95))
  arima_seconds <- seconds(function(x, h) forecast(auto.arima(x), h = h, level = 95))
  theta_seconds <- seconds(function(x, h) thetaf(x, h = h, level = 95))
  cat(sprintf("judging.times_ets.%s: %.0f times\n", name, ets_seconds / size * rate))
  cat(sprintf("judging.times_all_three.%s: %.0f times\n", name,
              (ets_seconds + arima_seconds + theta_seconds) / size * rate))
}
