package io.plumbline.register.metrics;

import io.plumbline.basics.Unit;

/// One metric (指标) and what is needed to compare two statements about it.
///
/// @param scope whom or what it covers: 全体居民, 城镇, 规模以上; another scope is another metric
/// @param unit a unit of its level; a level in a unit of another kind speaks of something else
/// @param period for how long a figure usually speaks: 年, 月
public record MetricDefinition(
        String name,
        String english,
        String scope,
        Unit unit,
        Direction direction,
        Nature nature,
        String period,
        Prices prices) {

    public enum Direction {
        /// More is better.
        UP,
        /// Less is better: unemployment, prices, energy used.
        DOWN,
        /// Neither is better by itself.
        NONE
    }

    /// What a level means in time; it decides whether a sum over years or a state at their end can answer for one year.
    public enum Nature {
        /// An amount of each year: output, sales, revenue.
        FLOW,
        /// What is added or done in a year: new jobs, homes renewed.
        INCREMENT,
        /// Held at a moment: firms, kilometres.
        STOCK,
        /// A share, a mean or a price.
        RATE
    }

    /// Whether two levels give the growth that is stated.
    public enum Prices {
        /// Growth is counted in constant prices; two levels at current prices do not give it.
        CONSTANT,
        CURRENT,
        /// Not an amount of money.
        NONE
    }
}
