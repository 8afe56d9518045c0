import statistics as st
# ---
print(st.mean([1, 2, 3]), st.mean([1, 2, 3, 4]), st.mean([1.5, 2.5]), st.mean([0.1] * 10), st.mean([True, False]), st.mean([10**20, 1]), st.mean(range(5)), st.mean([1e308, 1e308]))
# ---
st.mean([])
# ---
st.mean(['a'])
# ---
print(st.fmean([1, 2, 3, 5]), st.fmean([0.1, 0.2, 0.3]), st.fmean([1, 2, 3], weights=[1, 2, 3]))
st.fmean([])
# ---
print(st.median([3, 1, 2]), st.median([4, 1, 3, 2]), st.median_low([1, 2, 3, 4]), st.median_high([1, 2, 3, 4]), st.median(['a']), st.median([1.5, 2]), st.median_grouped([1, 2, 2, 3, 4, 4, 4, 5]))
# ---
st.median([])
# ---
print(st.mode([1, 1, 2, 3]), st.mode('aab'), st.multimode('aabb'), st.multimode([]), st.mode([3, 1, 3, 1]))
st.mode([])
# ---
print(st.stdev([1, 2, 3, 4]), st.pstdev([1, 2, 3, 4]), st.variance([1, 2, 3, 4]), st.pvariance([1, 2, 3, 4]), st.stdev([1.5, 2.5, 2.75, 4.75]), st.variance([2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]))
# ---
print(st.pvariance([1, 2, 3]), st.variance([1, 3]), st.variance([5, 5, 5]), st.stdev([5, 5]), st.pvariance([0.0, 0.25, 0.25, 1.25, 1.5, 1.75, 2.75, 3.25]), st.pvariance([1, 2, 3], mu=2), st.variance([1, 2, 4], 2.0))
# ---
st.stdev([1])
# ---
st.variance([])
# ---
st.pstdev([])
# ---
print(st.quantiles([1, 2, 3, 4, 5]), st.quantiles(range(1, 101), n=10), st.quantiles([1, 2, 3, 4], n=4, method='inclusive'), st.quantiles([7], n=3))
st.quantiles([], n=4)
# ---
st.quantiles([1, 2], n=0)
# ---
st.quantiles([1, 2, 3], method='odd')
# ---
print(st.harmonic_mean([40, 60]), st.harmonic_mean([2.5, 3, 10]), st.harmonic_mean([5]), st.harmonic_mean([0, 1]), st.geometric_mean([54, 24, 36]), st.geometric_mean([0, 1]))
st.harmonic_mean([-1, 1])
# ---
st.geometric_mean([])
# ---
st.geometric_mean([-1, 2])
# ---
x, y = [1, 2, 3, 4, 5], [2, 4, 5, 4, 5]
print(st.correlation(x, y), st.covariance(x, y), st.linear_regression(x, y), st.correlation(x, y, method='ranked'), st.linear_regression(x, y, proportional=True).slope)
# ---
st.correlation([1, 1], [1, 2])
# ---
st.linear_regression([1, 1], [2, 3])
# ---
st.covariance([1, 2], [1])
# ---
import random
data = [0.1 * i * i - 3 * i for i in range(50)]
print(st.mean(data), st.stdev(data), st.variance(data), st.median(data), st.pstdev(data), st.fmean(data))
# ---
times = [12, 15, 11, 19, 14, 13]
print(f'{st.mean(times):.2f} {st.median(times)} {st.stdev(times):.3f}', max(times) - min(times), isinstance(st.StatisticsError('x'), ValueError))
# ---
print(st.mean([1, 2.0]), st.mean([float('inf'), 1]), st.pstdev([1e10, 1e10 + 1]), st.stdev([1, 2, 3]), st.mean(x for x in (1, 2)), st.mean({1: 2, 3: 4}))
