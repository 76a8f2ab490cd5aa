import { Component, type ReactNode } from "react";
import { FaultPage } from "#web/shell/fault-page.tsx";

type FaultBoundaryProps = { readonly children: ReactNode };
type FaultBoundaryState = { readonly failed: boolean };

/** A page that fails to draw leaves the frame standing, and a way on. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { failed: false };

  static getDerivedStateFromError(): FaultBoundaryState {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <FaultPage /> : this.props.children;
  }
}
