package org.civicdoc.model;

/**
 * One label and value of the header table of a 政府信息公开 page.
 *
 * @param label the label without inner spaces and colon, such as 索引号
 * @param value the value as printed; empty if the page leaves it empty
 */
public record HeaderField(String label, String value) {}
