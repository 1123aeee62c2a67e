/**
 * Model Lineage: who made which AI model from what, and who says so.
 *
 * <p>The map, in the order in which data travels:
 *
 * <ul>
 *   <li>{@code text}: what each output may carry of a text that anyone may have written, and JSON; depends on nothing, and
 *       every package may use it.
 *   <li>{@code file}: files that are written whole or not at all, and the size of folders; depends on nothing.
 *   <li>{@code concurrent}: work in several threads whose results come in order; depends on nothing.
 *   <li>{@code model}: what the graph is about, as records and enums.
 *   <li>{@code collection}: curated YAML folders, and lines of JSON, into model records; {@code yaml}, the text and tree of a file,
 *       {@code rule}, what must hold among statements, {@code problem}, what is wrong and where.
 *   <li>{@code connector}: other people's data into entity records, a package for each format: {@code hub}, rows of the hub's
 *       lists; {@code card}, {@code config}, {@code merge}, {@code gguf}, {@code safetensors}, {@code ollama} and {@code
 *       mlflow}, what lies in model folders; {@code ecosystem}, {@code epoch}, {@code cyclonedx}, {@code spdx} and {@code
 *       croissant}, catalogues and bills of materials; {@code folder} finds the files, {@code yaml} reads the text of some.
 *   <li>{@code hub}: models asked of the hub's API, and its answers kept in files; the only package that uses the network.
 *   <li>{@code spool}: files of sorted entity records, through which an input of any size goes from reader to loader.
 *   <li>{@code kept}: the collections that the local server holds, a file each, from which its graph can be made again.
 *   <li>{@code bulk}: nodes and relationships as a stream, for the engine's importer; depends on nothing.
 *   <li>{@code load}: model records into the graph, by difference, all or nothing or, of any size, slice by slice;
 *       {@code standing}, what stands of claims that compete, {@code lineage}, the steps derived from it, {@code storage},
 *       the form in which the graph holds it.
 *   <li>{@code graph}: sessions and transactions over Bolt; the only package that knows the driver.
 *   <li>{@code report}: question files, their parameters, and running them.
 *   <li>{@code licence}: the licences of a model and of what it was made from, what they ask, and where they conflict.
 *   <li>{@code picture}: what pictures of lineage and of time show, and the palette that the terminal and Neo4j Browser share;
 *       {@code svg}, laid out and drawn, {@code page}, as HTML, {@code mermaid} and {@code dot}, as text for programs that
 *       lay it out themselves.
 *   <li>{@code render}: answers as text and pictures; {@code content}, their rows read into edges, statements and dates,
 *       {@code table}, {@code lineage} and {@code statement}, as people read them, {@code data}, as programs do, {@code
 *       drawing}, what pictures of them show, {@code value} and {@code terminal}, single values and lines of text.
 *   <li>{@code export}: a model and everything that it came from, with every claim, in other people's formats and as records
 *       that load again; {@code bom}, bills of materials, {@code prov}, a bundle for each source.
 *   <li>{@code gate}: models judged by a policy; {@code policy}, what it may say and reading it, {@code format}, verdicts as
 *       text, JSON, SARIF and JUnit XML.
 *   <li>{@code citation}: claims and entities as references of a text: text, BibTeX and CSL-JSON.
 *   <li>{@code site}: the graph as a folder of pages that link to each other, for browsers.
 *   <li>{@code explore}: questions as statements for consoles, style, guide and saved queries for Neo4j Browser.
 *   <li>{@code server}: the local server: {@code home}, the files through which commands and the server find each other;
 *       {@code process}, finding, starting and stopping it; {@code web}, its pages and sign-in; {@code engine}, the server
 *       process itself, the only package that knows the engine.
 *   <li>{@code session}: where the program is installed, which database it talks to, what that is filled with at first, and
 *       how it is asked.
 *   <li>{@code notebook}: a session for Java programs and notebooks, in one class, and charts of what sources say.
 *   <li>{@code cli}: the command; {@code command}, the commands, a file each, {@code option}, what they are given, {@code
 *       output}, what they write. Nothing else knows picocli, standard streams or exit codes.
 * </ul>
 */
@NullMarked
package org.modellineage;

import org.jspecify.annotations.NullMarked;
