package org.civicdoc.batch;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A JSON schema beside a class, to be held against what the code writes. */
public final class PublishedSchema {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** What describes no member of its own: the conditions and what follows from them. */
  private static final Set<String> CONDITIONS = Set.of("allOf", "if", "then", "else");

  private final JsonNode text;
  private final Schema schema;

  private PublishedSchema(String text) {
    this.text = MAPPER.readTree(text);
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  public static PublishedSchema beside(Class<?> neighbour, String name) {
    try (InputStream in = neighbour.getResourceAsStream(name)) {
      return new PublishedSchema(
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public List<Error> errors(String json) {
    return schema.validate(MAPPER.readTree(json));
  }

  /** The members that an object may have. */
  public Set<String> members(String pointer) {
    return new TreeSet<>(text.at(pointer + "/properties").propertyNames());
  }

  /** The constants that a value may be. */
  public List<String> constants(String pointer) {
    return text.at(pointer + "/enum").values().stream().map(JsonNode::stringValue).toList();
  }

  /** The members that the schema lists and does not describe. */
  public List<String> undescribed() {
    List<String> members = new ArrayList<>();
    collectUndescribed(text, "", members);
    return members;
  }

  private static void collectUndescribed(JsonNode node, String place, List<String> found) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String here = place + "/" + member.getKey();
      if (place.endsWith("/properties") && !member.getValue().has("description")) {
        found.add(here);
      }
      if (!CONDITIONS.contains(member.getKey())) {
        collectUndescribed(member.getValue(), here, found);
      }
    }
  }

  /** The objects of a valid text to which the schema lets a member be added that nobody knows. */
  public List<String> open(String json) {
    List<String> places = new ArrayList<>();
    JsonNode root = MAPPER.readTree(json);
    collectOpen(root, root, "/", places);
    return places;
  }

  private void collectOpen(JsonNode root, JsonNode node, String place, List<String> found) {
    if (node instanceof ObjectNode object) {
      object.put("madeUp", 1);
      if (schema.validate(root).isEmpty()) {
        found.add(place);
      }
      object.remove("madeUp");
      object
          .properties()
          .forEach(it -> collectOpen(root, it.getValue(), place + it.getKey() + "/", found));
    } else {
      node.values().forEach(element -> collectOpen(root, element, place, found));
    }
  }

  /** The members of an object of a text. */
  public static Set<String> written(String json, String pointer) {
    return new TreeSet<>(MAPPER.readTree(json).at(pointer).propertyNames());
  }
}
