package org.modellineage.server.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.modellineage.server.home.ServerFolder;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.IndexConfig;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.scheduler.JobScheduler;
import org.neo4j.storageengine.api.StorageEngineFactory;

/**
 * Writes a new store by the engine's own importer. All that is not part of the engine's public interface, and may change with
 * its version, is here and in {@link StreamInput}.
 */
final class StoreImporter {

    private final ServerFolder folder;
    private final long maxOffHeapBytes;

    /**
     * Prepares an import.
     *
     * @param maxOffHeapBytes how much memory outside the heap it may take
     */
    StoreImporter(ServerFolder folder, long maxOffHeapBytes) {
        this.folder = folder;
        this.maxOffHeapBytes = maxOffHeapBytes;
    }

    /** Reads all of the input into the store, which must not exist. */
    void run(Input input, IntConsumer percent) throws IOException {
        Path data = folder.data();
        Config config = Config.newBuilder()
                .set(GraphDatabaseSettings.neo4j_home, folder.home())
                .set(GraphDatabaseSettings.data_directory, data)
                .build();
        DatabaseLayout layout = Neo4jLayout.of(config).databaseLayout(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        try (FileSystemAbstraction files = new DefaultFileSystemAbstraction();
                JobScheduler scheduler = JobSchedulerFactory.createInitialisedScheduler()) {
            files.mkdirs(layout.databaseDirectory());
            files.mkdirs(layout.getTransactionLogsDirectory());
            StorageEngineFactory.selectStorageEngine(config)
                    .batchImporter(
                            layout,
                            files,
                            PageCacheTracer.NULL,
                            new Bounds(),
                            NullLogService.getInstance(),
                            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                            false,
                            DefaultAdditionalIds.EMPTY,
                            config,
                            new Percent(percent),
                            scheduler,
                            Collector.STRICT,
                            TransactionLogInitializer.getLogFilesInitializer(),
                            new IndexImporterFactoryImpl(),
                            EmptyMemoryTracker.INSTANCE,
                            CursorContextFactory.NULL_CONTEXT_FACTORY)
                    .doImport(input);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the importer failed", e);
        }
    }

    /** The engine would take most of the machine's memory. */
    private final class Bounds implements Configuration {

        @Override
        public long maxOffHeapMemory() {
            return maxOffHeapBytes;
        }

        /** The indexes of labels and of relationship types, which a new database has, and without which all is scanned. */
        @Override
        public IndexConfig indexConfig() {
            return IndexConfig.create().withLabelIndex().withRelationshipTypeIndex();
        }

        /** Otherwise a thread forces all files to the disk again and again, and takes a core and the disk from the others. */
        @Override
        public boolean sequentialBackgroundFlushing() {
            return false;
        }
    }

    /** Passes on how far the import is. */
    private record Percent(IntConsumer percent) implements Monitor {

        @Override
        public void percentageCompleted(int completed) {
            percent.accept(completed);
        }
    }
}
