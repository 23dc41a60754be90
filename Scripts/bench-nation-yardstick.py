"""The yardstick of Scripts/bench-nation: the same rates, lights, scores and places as floats in pandas."""

import resource
import sys
import time

import numpy as np
import pandas as pd

COUNTS, SHARES = 20, 10
names = ["month", "group"]
for n in range(COUNTS):
    names += [f"target{n}", f"done{n}"]
for n in range(SHARES):
    names += [f"threshold{n}", f"part{n}", f"all{n}"]
table = pd.read_csv(sys.argv[1], header=None, names=names)

start = time.process_time()
values = high = 0
for month, rows in table.groupby("month"):
    gone = (pd.Timestamp(2023, month, 1) + pd.offsets.MonthEnd(0)).day_of_year / 365
    points = pd.Series(0.0, index=rows.index)
    for n in range(COUNTS):
        rate = rows[f"done{n}"] / rows[f"target{n}"]
        np.select([rate >= 1, rate >= gone, rate >= 0.9 * gone], ["完成", "正常", "低于序时"], "严重滞后")
        (rows[f"target{n}"] - rows[f"done{n}"]).clip(lower=0)
        points += 3 * rate.clip(upper=1)
        values += len(rate)
    for n in range(SHARES):
        rate = rows[f"part{n}"] / rows[f"all{n}"]
        threshold = rows[f"threshold{n}"] / 100
        np.where(rate >= threshold, "达标", "未达标")
        (np.ceil(threshold * rows[f"all{n}"]) - rows[f"part{n}"]).clip(lower=0)
        points += 3 * (rate / threshold).clip(upper=1)
        values += len(rate)
    score = points * 100 / 90
    score.rank(ascending=False, method="min")
    score.rank(ascending=False, method="dense")
    score.groupby(rows["group"]).rank(ascending=False, method="min")
    high += int((score >= 80).sum())
seconds = time.process_time() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(f"values {values} milliseconds {seconds * 1000:.0f} per-second {int(values / seconds)} peak-kB {peak} high {high}")
