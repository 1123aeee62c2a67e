package org.modellineage.graph;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.bolt.connection.BoltConnectionProvider;
import org.neo4j.bolt.connection.BoltProtocolVersion;
import org.neo4j.bolt.connection.LoggingProvider;
import org.neo4j.bolt.connection.netty.NettyBoltConnectionProviderFactory;
import org.neo4j.bolt.connection.netty.impl.async.connection.ChannelPipelineBuilder;
import org.neo4j.bolt.connection.netty.impl.async.connection.ChannelPipelineBuilderImpl;
import org.neo4j.bolt.connection.netty.impl.async.connection.ChannelPipelineBuilderProvider;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.neo4j.driver.internal.DriverFactory;
import org.neo4j.driver.internal.adaptedbolt.BoltObservationProvider;
import org.neo4j.driver.internal.observation.NoopObservationProvider;
import org.neo4j.driver.internal.retry.ExponentialBackoffRetryLogic;
import org.neo4j.driver.internal.retry.RetryLogic;
import org.neo4j.driver.internal.security.StaticAuthTokenManager;
import org.neo4j.driver.internal.value.BoltValueFactory;

/** Makes drivers whose connections are watched for silence, which ends a unit of work for good. */
final class WatchedDrivers extends DriverFactory {

    /** The newest that this driver speaks. */
    private static final BoltProtocolVersion NEWEST_BOLT = new BoltProtocolVersion(5, 8);

    private final SilenceLimit limit;
    private final Consumer<Silence> report;
    private final LongSupplier nanoClock;

    /**
     * Prepares to make drivers.
     *
     * @param report told of every silence, on the driver's thread
     * @param nanoClock nanoseconds from any start
     */
    WatchedDrivers(SilenceLimit limit, Consumer<Silence> report, LongSupplier nanoClock) {
        this.limit = limit;
        this.report = report;
        this.nanoClock = nanoClock;
    }

    /** Makes a driver. Throws an {@link IllegalArgumentException} when the address is wrong. */
    Driver driver(URI uri, AuthToken token, Config config) {
        return newInstance(uri, new StaticAuthTokenManager(token), null, config);
    }

    /** As the driver does, but for the watch. */
    @Override
    protected BoltConnectionProvider createBoltConnectionProvider(
            @Nullable ScheduledExecutorService eventLoops, Clock clock, LoggingProvider logging, int eventLoopThreads) {
        ChannelPipelineBuilderProvider pipelines = this::pipeline;
        Map<String, Object> settings = Map.of(
                "clock", clock,
                "eventLoopThreads", eventLoopThreads,
                "maxVersion", NEWEST_BOLT,
                "nettyTransport", "nio",
                "channelPipelineBuilderProvider", pipelines);
        return new NettyBoltConnectionProviderFactory()
                .create(
                        logging,
                        BoltValueFactory.getInstance(),
                        new BoltObservationProvider(NoopObservationProvider.getInstance()),
                        settings);
    }

    private ChannelPipelineBuilder pipeline() {
        return (format, pipeline, logging, values) -> {
            pipeline.addLast(new SilenceWatch(limit, report, nanoClock));
            new ChannelPipelineBuilderImpl().build(format, pipeline, logging, values);
        };
    }

    /**
     * A silent server may still hold what the work has locked, and would make the next attempt wait as long; and what
     * needed too much memory will need it again. Other failures are retried.
     */
    @Override
    protected RetryLogic createRetryLogic(long within, ScheduledExecutorService executor, Logging logging) {
        return new ExponentialBackoffRetryLogic(within, executor, createClock(), logging) {
            @Override
            protected boolean canRetryOn(Throwable failure) {
                return super.canRetryOn(failure)
                        && !DriverFailures.isSilence(failure)
                        && !DriverFailures.isOutOfMemory(failure);
            }
        };
    }
}
