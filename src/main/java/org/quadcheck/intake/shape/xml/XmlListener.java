package org.quadcheck.intake.shape.xml;

/** Is told of the events of an XML document by whoever reads it. */
public interface XmlListener {
  /** An element begins, on which the reader stands. */
  void start();

  /** A text stands in the element that is open. */
  void text();

  /** The element that is open ends. */
  void end();
}
