/**
 * The fields of forms in PDF, as data alone: nothing in a PDF is run or drawn. Nothing of the
 * library that reads them is loaded where no PDF with a form was handed in.
 */
package org.quadcheck.intake.pdf;
